package org.advocatedesk.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import org.advocatedesk.intake.api.SubmissionAnswer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Tells a program with a token what became of a submission.
@RestController
class ReadBackEndpoint {
    private final SubmissionAnswers answers;

    ReadBackEndpoint(SubmissionAnswers answers) {
        this.answers = answers;
    }

    @Operation(
            summary = "Read back what became of a submission",
            description = "Needs a token with the scope intake:read.",
            security = @SecurityRequirement(name = "token"))
    @ApiResponse(
            responseCode = "200",
            description = "What is known of it",
            content = @Content(schema = @Schema(implementation = SubmissionAnswer.class)))
    @ApiResponse(responseCode = "401", description = "No token, or one that is revoked", content = @Content)
    @ApiResponse(responseCode = "403", description = "The token's scopes do not cover it", content = @Content)
    @ApiResponse(responseCode = "404", description = "Nothing came in under this reference", content = @Content)
    @GetMapping("/api/v1/submissions/{reference}")
    ResponseEntity<?> about(@PathVariable String reference) {
        var answer = answers.about(reference);
        if (answer.isPresent())
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer.get());
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "Nothing came in under this reference."));
    }
}
