package org.advocatedesk.pages;

import java.util.ArrayList;
import java.util.List;

/// What an import did: pages that are new, pages whose words changed, pages as they were, other addresses, and files
/// that could not be used.
public record ImportReport(int added, int changed, int unchanged, int aliases, List<String> problems) {

    /// One sentence for a person.
    public String words() {
        var parts = new ArrayList<String>();
        if (added > 0) parts.add(count(added, "page is new", "pages are new"));
        if (changed > 0) parts.add(count(changed, "page has a new version", "pages have a new version"));
        if (unchanged > 0) parts.add(count(unchanged, "page is as it was", "pages are as they were"));
        if (aliases > 0) parts.add(count(aliases, "file only sends on to a page", "files only send on to a page"));
        if (parts.isEmpty()) parts.add("There was no page in it");
        return String.join(", ", parts) + ".";
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
