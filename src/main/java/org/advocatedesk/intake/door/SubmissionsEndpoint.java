package org.advocatedesk.intake.door;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.advocatedesk.intake.api.TakesSubmissions;
import org.advocatedesk.intake.door.Door.KeyUsedForSomethingElse;
import org.advocatedesk.intake.door.SentFields.Unparseable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// Where the forms of every website arrive. It understands nothing; it stores and says thank you.
@RestController
class SubmissionsEndpoint {
    private static final String OF_A_FORM = "/api/intake/v1/forms/{form}/submissions";

    private final Door door;
    private final SenderLimit limit;
    private final UnreadableList unreadable;
    private final FormSaid forms;
    private final Clock clock;

    SubmissionsEndpoint(Door door, SenderLimit limit, UnreadableList unreadable, FormSaid forms, Clock clock) {
        this.door = door;
        this.limit = limit;
        this.unreadable = unreadable;
        this.forms = forms;
        this.clock = clock;
    }

    /// The address exists, the way of asking does not: a plainer answer than "there is nothing here".
    @Hidden
    @RequestMapping(
            path = {"/api/intake/v1/submissions", OF_A_FORM},
            method = {RequestMethod.GET, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<?> onlyPost() {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .allow(HttpMethod.POST)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(
                        HttpStatus.METHOD_NOT_ALLOWED, "Submissions are sent here with POST."));
    }

    @TakesSubmissions
    @PostMapping("/api/intake/v1/submissions")
    ResponseEntity<?> submit(HttpServletRequest request) throws IOException {
        return submit("", request);
    }

    /// A form that is retired, or that we never heard of, still brings us a family.
    @TakesSubmissions
    @PostMapping(OF_A_FORM)
    ResponseEntity<?> submit(@PathVariable String form, HttpServletRequest request) throws IOException {
        long wait = limit.secondsToWait(request.getRemoteAddr());
        if (wait > 0) return Problems.comeBackIn(wait);
        var key = key(request);
        if (key != null && key.length() > 255)
            return Problems.of(HttpStatus.BAD_REQUEST, "The Idempotency-Key is longer than 255 characters.");
        byte[] raw;
        try {
            raw = CappedBody.read(request);
        } catch (TooLarge moreThanAFormHolds) {
            return Problems.tooLarge();
        } catch (TooSlow line) {
            return Problems.tooSlow();
        }
        return accept(form, request, key, raw);
    }

    ResponseEntity<?> accept(String form, HttpServletRequest request, @Nullable String key, byte[] raw) {
        var type = contentType(request);
        try {
            var fields = SentFields.parse(raw, type);
            if (fields.saysNothing()) return Problems.nothingToAnswerTo();
            var reference = door.accept(arrival(form, request, key, raw, type, fields));
            // the type is said, so that an odd Accept cannot refuse what is stored already
            return ResponseEntity.status(HttpStatus.CREATED)
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(Map.of("reference", reference));
        } catch (Unparseable cannotBeRead) {
            var why = String.valueOf(cannotBeRead.getMessage());
            unreadable.keep(raw, type, request.getRemoteAddr(), why);
            return Problems.of(HttpStatus.BAD_REQUEST, why);
        } catch (KeyUsedForSomethingElse otherBody) {
            return Problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "This Idempotency-Key was used before with another content.");
        } catch (SQLException notStored) {
            LoggerFactory.getLogger(SubmissionsEndpoint.class).error("A submission could not be stored", notStored);
            return Problems.tryAgainLater();
        }
    }

    private Arrival arrival(
            String form, HttpServletRequest request, @Nullable String key, byte[] raw, String type, SentFields fields) {
        return new Arrival(
                raw,
                type,
                fields.text("type").equals("resource_kit") ? "kit_form" : "web_form",
                "Website",
                key,
                request.getRemoteAddr(),
                Clean.text(header(request, HttpHeaders.USER_AGENT)),
                forms.of(fields, form),
                clock.instant());
    }

    private static @Nullable String key(HttpServletRequest request) {
        var key = Clean.text(header(request, "Idempotency-Key")).strip();
        return key.isEmpty() ? null : key;
    }

    private static String contentType(HttpServletRequest request) {
        return Clean.text(header(request, HttpHeaders.CONTENT_TYPE));
    }

    private static String header(HttpServletRequest request, String name) {
        var value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
