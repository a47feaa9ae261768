package org.advocatedesk.intake;

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
