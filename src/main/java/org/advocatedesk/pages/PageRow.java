package org.advocatedesk.pages;

import java.time.Instant;
import java.util.List;

/// A page in a list: what it is called, where it stands, what it is about and how many families it brought.
public record PageRow(
        PageId id,
        String title,
        String url,
        String site,
        String slug,
        String language,
        List<String> topics,
        int words,
        int version,
        int families,
        Instant changedAt) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PageRow row && row.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
