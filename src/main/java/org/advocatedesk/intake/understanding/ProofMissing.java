package org.advocatedesk.intake.understanding;

import org.advocatedesk.intake.door.SentFields;
import org.advocatedesk.intake.forms.ProofOfWork;
import org.advocatedesk.intake.forms.PublishedForms;
import org.springframework.stereotype.Component;

/// Whether a form that wishes for a browser's proof of work came without a good one. Families have old browsers and
/// pages without scripts: it is a small sign and never enough by itself.
@Component
class ProofMissing {
    private final PublishedForms forms;
    private final ProofOfWork proofs;

    ProofMissing(PublishedForms forms, ProofOfWork proofs) {
        this.forms = forms;
        this.proofs = proofs;
    }

    boolean in(Received received) {
        var seen = received.formVersion();
        if (seen == null) return false;
        var form = forms.seen(seen).flatMap(version -> forms.live(version.slug()));
        if (form.isEmpty() || !form.get().needsProof()) return false;
        return !proofs.isGood(proof(received), form.get().slug(), received.receivedAt(), received.id());
    }

    private static String proof(Received received) {
        try {
            return SentFields.parse(received.raw(), received.contentType()).text("proof");
        } catch (SentFields.Unparseable wasParsedAtTheDoor) {
            return "";
        }
    }
}
