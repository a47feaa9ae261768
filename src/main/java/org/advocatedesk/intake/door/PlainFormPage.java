package org.advocatedesk.intake.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.advocatedesk.intake.FormFacts;
import org.advocatedesk.shared.Uuid7;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The form for browsers without scripts: plain HTML that goes through the same door.
@RestController
class PlainFormPage {
    private static final Map<String, String> TITLES = Map.of(
            "free-case-review", "Free Case Review",
            "resource-kit", "Your free resource kit",
            "callback", "Ask for a call");
    private static final Map<String, String> TYPES =
            Map.of("free-case-review", "case_review", "resource-kit", "resource_kit", "callback", "callback");

    private final SubmissionsEndpoint endpoint;
    private final SenderLimit limit;
    private final FormFacts facts;

    PlainFormPage(SubmissionsEndpoint endpoint, SenderLimit limit, FormFacts facts) {
        this.endpoint = endpoint;
        this.limit = limit;
        this.facts = facts;
    }

    @GetMapping("/forms/{form}")
    ResponseEntity<String> ask(@PathVariable String form) {
        if (!TITLES.containsKey(form)) return PlainForm.answer(HttpStatus.NOT_FOUND, PlainForm.nothingHere(facts));
        return PlainForm.answer(HttpStatus.OK, questions(form, Optional.empty(), "", Map.of()));
    }

    @PostMapping("/forms/{form}")
    ResponseEntity<String> take(@PathVariable String form, HttpServletRequest request) throws IOException {
        if (!TITLES.containsKey(form)) return PlainForm.answer(HttpStatus.NOT_FOUND, PlainForm.nothingHere(facts));
        byte[] raw;
        try {
            raw = CappedBody.read(request);
        } catch (TooLarge moreThanAFormHolds) {
            return refused(form, Optional.empty(), Problems.tooLarge());
        } catch (TooSlow line) {
            return refused(form, Optional.empty(), Problems.tooSlow());
        }
        var sent = sent(raw, request);
        // only now: what somebody typed is shown again, whatever the answer
        long wait = limit.secondsToWait(request.getRemoteAddr());
        if (wait > 0) return refused(form, sent, Problems.comeBackIn(wait));
        var questions =
                sent.filter(fields -> !fields.saysNothing()).map(AskBack::about).orElse(Map.of());
        if (!questions.isEmpty())
            return PlainForm.answer(HttpStatus.UNPROCESSABLE_CONTENT, questions(form, sent, "", questions));
        var key = sent.map(fields -> fields.text("once").strip()).filter(k -> !k.isEmpty());
        return answer(form, sent, endpoint.accept(request, key.orElse(null), raw));
    }

    @GetMapping("/forms/thanks")
    ResponseEntity<String> thanks(@RequestParam(defaultValue = "") String reference) {
        var known = reference.matches("[A-Z0-9-]{4,20}") ? reference : "";
        return PlainForm.answer(HttpStatus.OK, PlainForm.thanks(facts, known));
    }

    private static Optional<SentFields> sent(byte[] raw, HttpServletRequest request) {
        try {
            return Optional.of(SentFields.parse(raw, String.valueOf(request.getContentType())));
        } catch (SentFields.Unparseable keptByTheEndpoint) {
            return Optional.empty();
        }
    }

    private ResponseEntity<String> answer(String form, Optional<SentFields> sent, ResponseEntity<?> answer) {
        if (answer.getStatusCode() == HttpStatus.CREATED && answer.getBody() instanceof Map<?, ?> taken)
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/forms/thanks?reference=" + taken.get("reference")))
                    .build();
        return refused(form, sent, answer);
    }

    private ResponseEntity<String> refused(String form, Optional<SentFields> sent, ResponseEntity<?> why) {
        var words = why.getBody() instanceof ProblemDetail problem
                ? String.valueOf(problem.getDetail())
                : "This did not get through. Please send it again, or call us.";
        var page = PlainForm.answer(
                HttpStatus.valueOf(why.getStatusCode().value()), questions(form, sent, words, Map.of()));
        var later = why.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        return later == null
                ? page
                : ResponseEntity.status(page.getStatusCode())
                        .headers(page.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, later)
                        .body(page.getBody());
    }

    private String questions(String form, Optional<SentFields> sent, String words, Map<String, String> askedBack) {
        var title = TITLES.getOrDefault(form, "");
        return PlainForm.questions(
                facts,
                new PlainForm.Asking(
                        form, TYPES.getOrDefault(form, ""), title, Uuid7.next().toString()),
                sent,
                new PlainForm.Said(words, askedBack));
    }
}
