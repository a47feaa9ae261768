package org.advocatedesk.intake.door;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// What the door answers when it cannot take something in: problem details of RFC 9457, in words a website can show.
final class Problems {
    private Problems() {}

    static ResponseEntity<ProblemDetail> of(HttpStatus status, String detail) {
        return answer(status, detail, new HttpHeaders());
    }

    static ResponseEntity<ProblemDetail> nothingToAnswerTo() {
        return of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Please leave a phone number, an e-mail address, a postal address or a message, so that we can answer.");
    }

    /// Closes the connection: the rest of the body is not read.
    static ResponseEntity<ProblemDetail> tooLarge() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONNECTION, "close");
        return answer(HttpStatus.CONTENT_TOO_LARGE, "That is more than 64 KiB. Please shorten the message.", headers);
    }

    static ResponseEntity<ProblemDetail> tooSlow() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONNECTION, "close");
        return answer(HttpStatus.REQUEST_TIMEOUT, "The rest did not arrive in time. Please send it again.", headers);
    }

    static ResponseEntity<ProblemDetail> comeBackIn(long seconds) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return answer(
                HttpStatus.TOO_MANY_REQUESTS,
                "That was very often within a minute. Please try again in " + seconds + " seconds.",
                headers);
    }

    static ResponseEntity<ProblemDetail> tryAgainLater() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                "We could not keep what you wrote just now. Please try again in a moment.",
                headers);
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, String detail, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(ProblemDetail.forStatusAndDetail(status, detail), headers, status);
    }
}
