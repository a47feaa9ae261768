package org.advocatedesk.pages;

import java.util.List;

/// A page that may help a family, and why, in words.
public record SuggestedPage(PageRow page, List<String> reasons) {

    public String why() {
        return String.join(", ", reasons);
    }
}
