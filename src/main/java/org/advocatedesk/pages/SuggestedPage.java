package org.advocatedesk.pages;

import java.util.List;

/// A page that may help a family, and why, in words.
public record SuggestedPage(PageRow page, List<String> reasons) {

    /// "Asks about trusts, stage 4" as one line.
    public String why() {
        var why = String.join(", ", reasons);
        return why.isEmpty() ? why : Character.toUpperCase(why.charAt(0)) + why.substring(1);
    }
}
