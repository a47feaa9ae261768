package org.advocatedesk.intake.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A box of another form sends the words beside it, or a tick: what counts as yes, what as no, and what as neither.
final class Agreeing {
    private static final Pattern YES = Pattern.compile(
            "(true|yes|y|on|1|checked|ticked|accepted|agreed?|ok|si|sí|x|✓|✔|i (agree|accept|consent|understand|authori[sz]e)|(yes|si|sí)[,. ].*|i .{0,30}\\b(agree|consent|accept)\\b.*|by (checking|ticking|clicking|submitting).*|acepto.*|estoy de acuerdo.*)",
            Pattern.DOTALL);
    private static final Pattern NO = Pattern.compile(
            "(false|no|n|off|0|unchecked|declined?|none|(no|not|never|don[’']?t|do not)\\b.*|i (do not|don[’']?t|decline|refuse).*|.*\\b(do not|don[’']?t|not) (agree|consent|accept|call|contact|text)\\b.*)",
            Pattern.DOTALL);

    private Agreeing() {}

    static void settle(Map<String, String> ours) {
        var said = ours.getOrDefault(OurField.CONSENT.path(), "").strip();
        if (said.isEmpty()) return;
        var plain = said.toLowerCase(Locale.ROOT);
        boolean no = NO.matcher(plain).matches(),
                yes = !no && YES.matcher(plain).matches();
        ours.put(OurField.CONSENT.path(), no ? "false" : yes ? "true" : "");
        // the words beside the box are the evidence
        if (said.length() > 12)
            ours.merge(OurField.CONSENT_WORDS.path(), said, (words, box) -> words.isBlank() ? box : words);
    }
}
