package org.advocatedesk.intake.understanding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.advocatedesk.contact.UsPlaces;

/// Where the writers say they are now: "we are wintering in Yuma, Arizona", "I live near Boise, ID". Where they worked,
/// or where the patient lies, is something else.
record StatedPlace(String town, String state, boolean forAWhile) {
    private static final String STATE = String.join("|", UsPlaces.names().values());
    private static final String CODE = String.join("|", UsPlaces.names().keySet());
    private static final Pattern HERE = Pattern.compile(
            "(?i:\\b(?:i am|i[’']?m|we are|we[’']re|i|we)(?: (?:now|currently|both|back|out|down|up|over|here|live|living|reside|stay|staying|winter|wintering|spend|visiting|retired|settled|moved|a|an|at|with|my|our|his|her|the|son|daughter|sister|brother|home|house|place|student|junior|senior|high|school|college|winters?)){0,7} (?:in|near|to|outside|outside of) |\\b(?:now|currently|presently) (?:live|living|staying|residing|based|settled) (?:in|near|outside|outside of) )"
                    + "((?:\\p{Lu}[\\p{L}.'’-]+ ?){0,3}?)(?:, ?)?(?:(?i:\\b(" + STATE + ")\\b)|\\b(" + CODE + ")\\b)");
    private static final Pattern A_WHILE = Pattern.compile(
            "\\b(winter\\w*|stay\\w*|visit\\w*|until|till|for now|this (week|month|winter|summer)|for the (winter|summer|season)|snowbird\\w*)\\b");

    static Optional<StatedPlace> of(String message) {
        var said = HERE.matcher(message);
        if (!said.find()) return Optional.empty();
        var state = said.group(2) != null ? said.group(2) : said.group(3);
        var sentence = new Folded(message).text().substring(said.start(), Math.min(message.length(), said.end() + 60));
        return UsPlaces.codeOf(state)
                .map(code -> new StatedPlace(
                        said.group(1).strip(),
                        code,
                        A_WHILE.matcher(sentence.toLowerCase(Locale.ROOT)).find()));
    }
}
