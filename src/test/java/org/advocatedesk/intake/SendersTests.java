package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.advocatedesk.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Who sent it: any website may, and whose address is believed.
@DatabaseTest
class SendersTests {
    private static final String DOOR = "/api/intake/v1/submissions";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Test
    void anyWebsiteMaySendWithoutCredentials() throws Exception {
        var preflight = http.perform(options(DOOR)
                        .header("Origin", "https://mesohope.example")
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "content-type,idempotency-key"))
                .andReturn()
                .getResponse();
        assertThat(preflight.getStatus()).isEqualTo(200);
        assertThat(preflight.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.getHeader("Access-Control-Allow-Credentials")).isNull();
        assertThat(http.perform(get(DOOR)).andReturn().getResponse().getStatus())
                .isEqualTo(405);
    }

    @Test
    void forwardedHeadersOfStrangersChangeNothing() throws Exception {
        http.perform(post(DOOR)
                        .contentType("application/json")
                        .content(body("help"))
                        .header("X-Forwarded-For", "203.0.113.9")
                        .header("X-Real-IP", "203.0.113.9")
                        .header("Forwarded", "for=203.0.113.9"))
                .andReturn();
        assertThat(db.sql("select sender_address from submission")
                        .query(String.class)
                        .single())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void theSenderBehindATrustedProxyIsKept() throws Exception {
        http.perform(post(DOOR)
                        .contentType("application/json")
                        .content(body("help"))
                        .header("X-Forwarded-For", "1.1.1.1, 203.0.113.9")
                        .with(request -> {
                            request.setRemoteAddr("192.0.2.1");
                            return request;
                        }))
                .andReturn();
        assertThat(db.sql("select sender_address from submission")
                        .query(String.class)
                        .single())
                .isEqualTo("203.0.113.9");
    }

    private static byte[] body(String message) {
        return "{\"message\":\"%s\"}".formatted(message).getBytes(StandardCharsets.UTF_8);
    }
}
