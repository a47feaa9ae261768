package org.advocatedesk.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.advocatedesk.shared.ui.PlainPage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What stands in the browser, or goes back to a program, when an address outside the screens could not answer.
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<?> tell(HttpServletRequest request) {
        var status = status(request);
        var number = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable mistake
                ? Bugs.note(mistake)
                : "";
        var accepts = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return accepts.contains("text/html") ? page(status, number) : problem(status, number);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 404;
        return Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static ResponseEntity<String> page(HttpStatus status, String number) {
        var html = PlainPage.with(heading(status), "One thing at a time.", """
                <div class="told"><h1>%s</h1><p>%s</p><p><a href="/">Back to the start</a></p></div>
                """.formatted(
                        PlainPage.text(heading(status)), PlainPage.text(words(status, number))));
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String number) {
        var problem = ProblemDetail.forStatusAndDetail(status, words(status, number));
        problem.setTitle(heading(status));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String heading(HttpStatus status) {
        if (status == HttpStatus.FORBIDDEN) return "Not open to you";
        if (status == HttpStatus.NOT_FOUND) return "Nothing here";
        return status.is4xxClientError() ? "This could not be done" : "Something broke on our side";
    }

    private static String words(HttpStatus status, String number) {
        if (status == HttpStatus.FORBIDDEN)
            return "The page was open for too long, or your role does not cover this. Go back and try again.";
        if (status == HttpStatus.NOT_FOUND)
            return "There is nothing at this address. It may have been moved, or a letter is missing.";
        if (status == HttpStatus.TOO_MANY_REQUESTS) return "Too many tries from here. Wait a few minutes.";
        if (status.is4xxClientError()) return "The request could not be understood.";
        return number.isEmpty()
                ? "Try again in a moment."
                : "Try again; if it stays broken, tell your administrator number " + number + ".";
    }
}
