package org.advocatedesk.intake.forms;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.intake.FormFacts;
import org.advocatedesk.intake.forms.PublishedForms.Published;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What an embedded form asks and says, and what it tells a visitor of us.
@RestController
class FormEndpoint {
    /// A page that many read asks once a minute; after sending the form asks past every cache.
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final PublishedForms forms;
    private final FormFacts facts;
    private final ProofOfWork proofs;

    FormEndpoint(PublishedForms forms, FormFacts facts, ProofOfWork proofs) {
        this.forms = forms;
        this.facts = facts;
        this.proofs = proofs;
    }

    record Answer(
            @Nullable String organization,
            @Nullable String phone,
            @Nullable String crisisLine,
            @Nullable Instant answerBy,
            String form,
            int version,
            boolean proof,
            FormBody asks) {}

    @Operation(summary = "What a form asks, and what it tells a visitor of us")
    @ApiResponse(
            responseCode = "200",
            description = "The published version",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(responseCode = "404", description = "There is no form of this name", content = @Content)
    @GetMapping("/api/intake/v1/forms/{form}")
    ResponseEntity<?> of(@PathVariable String form) {
        var found = forms.live(form);
        if (found.isEmpty()) return nothingHere();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(answer(found.get()));
    }

    @Operation(summary = "The puzzle for the browser of whoever fills this form in")
    @ApiResponse(
            responseCode = "200",
            description = "A number to be found, good for a day and for this form",
            content = @Content(schema = @Schema(implementation = ProofOfWork.Challenge.class)))
    @ApiResponse(responseCode = "404", description = "There is no form of this name", content = @Content)
    @GetMapping("/api/intake/v1/forms/{form}/challenge")
    ResponseEntity<?> challenge(@PathVariable String form) {
        return forms.live(form).isEmpty()
                ? nothingHere()
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .body(proofs.ask(form));
    }

    private static ResponseEntity<ProblemDetail> nothingHere() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no form of this name."));
    }

    private Answer answer(Published form) {
        var now = facts.now();
        return new Answer(
                now.organization(),
                now.phone(),
                now.crisisLine(),
                now.answerBy(),
                form.slug(),
                form.number(),
                form.needsProof(),
                form.body());
    }
}
