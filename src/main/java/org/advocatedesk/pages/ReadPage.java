package org.advocatedesk.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says once everything around its words is taken off; `movedTo` is set where it only sends one on.
record ReadPage(
        String url,
        String title,
        String description,
        String language,
        List<String> topics,
        String text,
        @Nullable String movedTo) {

    int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
