package org.advocatedesk.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The website of an invented group, so that a newcomer can be a visitor first: its pages embed our form as any would.
@RestController
@ConditionalOnBooleanProperty("desk.demo")
class DemoSite {
    private static final String ONLY_OURSELVES =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @GetMapping({"/demo", "/demo/"})
    ResponseEntity<byte[]> home() {
        return page("home");
    }

    @GetMapping("/demo/site.css")
    ResponseEntity<byte[]> look() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofMinutes(10)))
                .body(DemoPages.look());
    }

    @GetMapping({"/demo/{slug:[a-z0-9-]+}", "/demo/{slug:[a-z0-9-]+}/"})
    ResponseEntity<byte[]> page(@PathVariable String slug) {
        var found = DemoPages.named(slug);
        return shown(found.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK, found.orElseGet(DemoPages::missing));
    }

    /// Whatever else somebody types below the sample website.
    @GetMapping("/demo/**")
    ResponseEntity<byte[]> elsewhere() {
        return shown(HttpStatus.NOT_FOUND, DemoPages.missing());
    }

    private static ResponseEntity<byte[]> shown(HttpStatus status, byte[] page) {
        return ResponseEntity.status(status)
                .contentType(new MediaType("text", "html", java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Security-Policy", ONLY_OURSELVES)
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .cacheControl(CacheControl.noCache())
                .body(page);
    }
}
