package org.advocatedesk.pages;

/// Paths of this area's screens, for links from others.
public final class PageLinksTo {
    private PageLinksTo() {}

    public static String page(PageId id) {
        return "pages?page=" + id.value();
    }
}
