package org.advocatedesk.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/// The numbers of the dashboard by the address they lead to: the board is drawn anew whenever something changes, so a
/// place among its numbers is soon another's.
final class BoardNumbers {
    /// Shares and lengths lead to lists as well.
    private static final Pattern WHOLE = Pattern.compile("^\\s*[\\d,]+\\s*$");

    private BoardNumbers() {}

    /// Where the whole numbers of the tiles and shares lead, from the top.
    static List<String> addressesOf(Page board) {
        var addresses =
                (List<?>) board.locator(".tile a.ad-num, .shares a.ad-num").evaluateAll("""
                        links => links.filter(a => /^[\\d,]+$/.test(a.innerText.trim())).map(a => a.getAttribute('href'))""");
        return addresses.stream().map(Object::toString).distinct().toList();
    }

    static Locator at(Page board, String address) {
        return board.locator("a.ad-num[href='" + address + "']")
                .filter(new Locator.FilterOptions().setHasText(WHOLE))
                .first();
    }
}
