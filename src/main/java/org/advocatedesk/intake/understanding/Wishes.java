package org.advocatedesk.intake.understanding;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// How somebody wants to be reached, or not: words of refusal in any field. What is limited to hours is no refusal.
@Component
class Wishes {
    private final Wordings wordings;

    Wishes(Wordings wordings) {
        this.wordings = wordings;
    }

    /// The refusing words as written, for each way that is refused.
    record Refused(Optional<String> calls, Optional<String> email, Optional<String> post) {
        boolean everything() {
            return calls.isPresent() && email.isPresent() && post.isPresent();
        }
    }

    Refused of(Submitted sent) {
        var text = new Folded(String.join(
                "\n",
                sent.writer().phone(),
                sent.writer().email(),
                sent.writer().bestTime(),
                sent.writer().givenName(),
                sent.writer().familyName(),
                sent.address().line1(),
                sent.address().line2(),
                sent.heard()));
        var hits = wordings.of(Wordings.PERMISSION).hits(text);
        var all = said(hits, "refuse-all");
        return new Refused(
                said(hits, "refuse-call").or(() -> all),
                said(hits, "refuse-email").or(() -> all),
                said(hits, "refuse-post").or(() -> all));
    }

    private static Optional<String> said(java.util.List<Wording.Hit> hits, String rule) {
        return hits.stream()
                .filter(hit -> hit.name().equals(rule))
                .map(Wording.Hit::said)
                .findFirst();
    }
}
