package org.advocatedesk.intake.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.advocatedesk.intake.FormFacts;
import org.advocatedesk.intake.door.PlainForm.Said;
import org.advocatedesk.intake.forms.PublishedForms;
import org.advocatedesk.intake.forms.PublishedForms.Published;
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
    private final SubmissionsEndpoint endpoint;
    private final SenderLimit limit;
    private final PublishedForms forms;
    private final FormFacts facts;

    PlainFormPage(SubmissionsEndpoint endpoint, SenderLimit limit, PublishedForms forms, FormFacts facts) {
        this.endpoint = endpoint;
        this.limit = limit;
        this.forms = forms;
        this.facts = facts;
    }

    @GetMapping("/forms/{form}")
    ResponseEntity<String> ask(@PathVariable String form, HttpServletRequest request) {
        var page = page(request);
        var asked = forms.live(form);
        if (asked.isEmpty()) return PlainForm.answer(HttpStatus.NOT_FOUND, page.nothingHere());
        return PlainForm.answer(HttpStatus.OK, page.questions(asked.get(), once(), Optional.empty(), Said.NOTHING));
    }

    @PostMapping("/forms/{form}")
    ResponseEntity<String> take(@PathVariable String form, HttpServletRequest request) throws IOException {
        var asked = forms.live(form);
        if (asked.isEmpty())
            return PlainForm.answer(HttpStatus.NOT_FOUND, page(request).nothingHere());
        var asking = new Asking(page(request), asked.get());
        byte[] raw;
        try {
            raw = CappedBody.read(request);
        } catch (TooLarge moreThanAFormHolds) {
            return asking.refused(Optional.empty(), Problems.tooLarge());
        } catch (TooSlow line) {
            return asking.refused(Optional.empty(), Problems.tooSlow());
        }
        var sent = sent(raw, request);
        // only now: what somebody typed is shown again, whatever the answer
        long wait = limit.secondsToWait(request.getRemoteAddr());
        if (wait > 0) return asking.refused(sent, Problems.comeBackIn(wait));
        var questions =
                sent.filter(fields -> !fields.saysNothing()).map(AskBack::about).orElse(Map.of());
        if (!questions.isEmpty()) return asking.back(sent, questions);
        var key = sent.map(fields -> fields.text("once").strip()).filter(k -> !k.isEmpty());
        return asking.answer(sent, endpoint.accept(form, request, key.orElse(null), raw));
    }

    @GetMapping("/forms/thanks")
    ResponseEntity<String> thanks(@RequestParam(defaultValue = "") String reference, HttpServletRequest request) {
        var known = reference.matches("[A-Z0-9-]{4,20}") ? reference : "";
        return PlainForm.answer(HttpStatus.OK, page(request).thanks(known));
    }

    /// In the language the address names, else the one the browser asks for.
    private PlainForm page(HttpServletRequest request) {
        var query = String.valueOf(request.getQueryString());
        var named = query.matches("(.*&)?lang=(es|en)(&.*)?");
        boolean spanish = named
                ? query.contains("lang=es")
                : request.getLocale().getLanguage().equals("es");
        return new PlainForm(facts.now(), spanish ? "es" : "en");
    }

    private static String once() {
        return Uuid7.next().toString();
    }

    private static Optional<SentFields> sent(byte[] raw, HttpServletRequest request) {
        try {
            return Optional.of(SentFields.parse(raw, String.valueOf(request.getContentType())));
        } catch (SentFields.Unparseable keptByTheEndpoint) {
            return Optional.empty();
        }
    }

    /// One form on its page, and how the page goes on.
    private record Asking(PlainForm page, Published form) {

        ResponseEntity<String> back(Optional<SentFields> sent, Map<String, String> questions) {
            return PlainForm.answer(
                    HttpStatus.UNPROCESSABLE_CONTENT, page.questions(form, once(), sent, new Said("", questions)));
        }

        ResponseEntity<String> answer(Optional<SentFields> sent, ResponseEntity<?> answer) {
            if (answer.getStatusCode() == HttpStatus.CREATED && answer.getBody() instanceof Map<?, ?> taken)
                return ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/forms/thanks?reference=" + taken.get("reference")
                                + (page.words().language().equals("es") ? "&lang=es" : "")))
                        .build();
            return refused(sent, answer);
        }

        ResponseEntity<String> refused(Optional<SentFields> sent, ResponseEntity<?> why) {
            int status = why.getStatusCode().value();
            var words = page.words()
                    .problem(status)
                    .orElseGet(() -> why.getBody() instanceof ProblemDetail problem
                                    && page.words().language().equals("en")
                            ? String.valueOf(problem.getDetail())
                            : page.words().notThrough());
            var html = page.questions(form, once(), sent, new Said(words, Map.of()));
            var later = why.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
            var answer = PlainForm.answer(HttpStatus.valueOf(status), html);
            return later == null
                    ? answer
                    : ResponseEntity.status(status)
                            .headers(answer.getHeaders())
                            .header(HttpHeaders.RETRY_AFTER, later)
                            .body(html);
        }
    }
}
