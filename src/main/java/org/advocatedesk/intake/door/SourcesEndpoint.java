package org.advocatedesk.intake.door;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.advocatedesk.intake.api.SubmissionTaken;
import org.advocatedesk.intake.door.Door.KeyUsedForSomethingElse;
import org.advocatedesk.intake.door.KnownSources.Source;
import org.advocatedesk.intake.door.SentFields.Unparseable;
import org.advocatedesk.shared.Live;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/// Where foreign forms and services deliver, each at its own secret address. They cannot mend what they send, so what
/// we cannot read is kept for a person and acknowledged all the same.
@RestController
class SourcesEndpoint {
    private static final String ADDRESS = "/api/intake/v1/sources/{key}";
    private static final int LONGEST_KEY = 200;

    private final KnownSources sources;
    private final Door door;
    private final SenderLimit limit;
    private final UnreadableList unreadable;
    private final Live live;
    private final Clock clock;

    SourcesEndpoint(
            KnownSources sources, Door door, SenderLimit limit, UnreadableList unreadable, Live live, Clock clock) {
        this.sources = sources;
        this.door = door;
        this.limit = limit;
        this.unreadable = unreadable;
        this.live = live;
        this.clock = clock;
    }

    @Hidden
    @RequestMapping(
            path = ADDRESS,
            method = {RequestMethod.GET, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<?> onlyPost() {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .allow(HttpMethod.POST)
                .build();
    }

    @Operation(
            summary = "Deliver at a source's own secret address",
            description =
                    "JSON or a form, by any names; a manager says which of them are ours. What cannot be read is kept for a person and answered 201 as well.",
            parameters =
                    @Parameter(
                            in = ParameterIn.HEADER,
                            name = "Idempotency-Key",
                            description = "Up to 200 characters; the same key and body get the first answer again"))
    @RequestBody(content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = SubmissionTaken.class)))
    @ApiResponse(responseCode = "404", description = "No such address", content = @Content)
    @ApiResponse(responseCode = "413", description = "Larger than a form", content = @Content)
    @ApiResponse(responseCode = "429", description = "Too many; Retry-After says when", content = @Content)
    @RequestMapping(path = ADDRESS, method = RequestMethod.POST)
    ResponseEntity<?> deliver(@PathVariable String key, HttpServletRequest request) throws IOException {
        long wait = limit.secondsToWait(request.getRemoteAddr());
        if (wait > 0) return Problems.comeBackIn(wait);
        var source = sources.withKey(key);
        if (source.isEmpty()) return Problems.of(HttpStatus.NOT_FOUND, "There is nothing at this address.");
        if (header(request, "Idempotency-Key").length() > LONGEST_KEY)
            return Problems.of(HttpStatus.BAD_REQUEST, "The Idempotency-Key is longer than 200 characters.");
        try {
            return accept(source.get(), request, CappedBody.read(request));
        } catch (TooLarge moreThanAFormHolds) {
            return Problems.tooLarge();
        } catch (TooSlow line) {
            return Problems.tooSlow();
        }
    }

    private ResponseEntity<?> accept(Source source, HttpServletRequest request, byte[] raw) {
        var type = header(request, HttpHeaders.CONTENT_TYPE);
        try {
            var fields = SentFields.parse(raw, type);
            var reference = door.accept(arrival(source, request, raw, type, fields));
            if (source.collects()) live.changed(Live.INTAKE);
            return acknowledged(Map.of("reference", reference));
        } catch (Unparseable cannotBeRead) {
            return kept(raw, type, request, "From “" + source.name() + "”. " + cannotBeRead.getMessage());
        } catch (KeyUsedForSomethingElse otherBody) {
            return Problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "This Idempotency-Key was used before with another content.");
        } catch (SQLException notStored) {
            LoggerFactory.getLogger(SourcesEndpoint.class).error("A delivery could not be stored", notStored);
            return Problems.tryAgainLater();
        }
    }

    private ResponseEntity<?> kept(byte[] raw, String type, HttpServletRequest request, String why) {
        unreadable.keep(raw, type, request.getRemoteAddr(), why);
        return acknowledged(Map.of("kept", "for a person to read"));
    }

    private static ResponseEntity<?> acknowledged(Map<String, String> answer) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(answer);
    }

    /// Keys of several senders do not meet: each counts under its source.
    private Arrival arrival(Source source, HttpServletRequest request, byte[] raw, String type, SentFields fields) {
        var key = header(request, "Idempotency-Key").strip();
        var form = fields.text("form");
        return new Arrival(
                raw,
                type,
                source.channel(),
                source.name(),
                key.isEmpty() ? null : source.id() + ":" + key,
                request.getRemoteAddr(),
                header(request, HttpHeaders.USER_AGENT),
                form.isBlank() ? null : form,
                clock.instant(),
                source.id(),
                source.collects());
    }

    private static String header(HttpServletRequest request, String name) {
        var value = request.getHeader(name);
        return value == null ? "" : Clean.text(value);
    }
}
