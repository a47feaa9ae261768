package org.advocatedesk.intake.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Duration;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.FormFacts;
import org.advocatedesk.intake.forms.PublishedForms;
import org.advocatedesk.shared.Live;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DatabaseTest
class LimitTests {
    private static final String DOOR = "/api/intake/v1/submissions";
    private static final String READABLE = "{\"message\":\"help\"}";

    @Autowired
    Fixtures desk;

    @Autowired
    Door door;

    @Autowired
    JdbcClient db;

    @Autowired
    Live live;

    @Autowired
    FormFacts facts;

    @Autowired
    PublishedForms forms;

    MockMvc web;

    @BeforeEach
    void threeAMinute() {
        web = with(3);
    }

    @Test
    void whoKnocksTooOftenIsToldWhenToComeBack() throws Exception {
        for (int i = 0; i < 3; i++)
            assertThat(send("203.0.113.1", READABLE).getStatus()).isEqualTo(201);
        var refused = send("203.0.113.1", READABLE);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 21);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(send("203.0.113.2", READABLE).getStatus()).isEqualTo(201);
        assertThat(count("submission")).isEqualTo(4);
    }

    @Test
    void aHouseholdsIpv6AddressesAreOneSender() throws Exception {
        for (int i = 0; i < 3; i++) send("2001:db8:0:1:0:0:0:" + i, READABLE);
        assertThat(send("2001:db8:0:1:a:b:c:d", READABLE).getStatus()).isEqualTo(429);
        assertThat(send("2001:db8:0:2:0:0:0:1", READABLE).getStatus()).isEqualTo(201);
    }

    @Test
    void aFloodFromManySendersEndsAtTheDoorToo() throws Exception {
        web = with(1);
        int taken = 0;
        var answer = send("10.0.0.0", READABLE);
        for (; answer.getStatus() == 201 && taken < 1000; taken++)
            answer = send("10.0.%d.%d".formatted(1 + taken / 250, taken % 250), READABLE);
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
        assertThat(taken).isGreaterThanOrEqualTo(100);
    }

    @Test
    void zeroLiftsEveryLimit() throws Exception {
        web = with(0);
        for (int i = 0; i < 200; i++)
            assertThat(send("203.0.113.1", "{").getStatus()).isEqualTo(400);
        assertThat(count("unreadable")).isEqualTo(200);
    }

    @Test
    void aSenderFillsAtMostAPageOfTheUnreadableADay() throws Exception {
        web = with(1000);
        for (int i = 0; i < 60; i++)
            assertThat(send("203.0.113.1", "{").getStatus()).isEqualTo(400);
        assertThat(count("unreadable")).isEqualTo(50);
        for (int i = 0; i < 60; i++) send("2001:db8:0:1:0:0:0:" + i, "{");
        assertThat(count("unreadable")).isEqualTo(100);
        assertThat(send("203.0.113.1", READABLE).getStatus()).isEqualTo(201);
        desk.clock().pass(Duration.ofHours(25));
        send("203.0.113.1", "{");
        assertThat(count("unreadable")).isEqualTo(101);
    }

    @Test
    void aChunkedBodyBeyondTheCapIsRefusedAndNotKept() throws Exception {
        web = MockMvcBuilders.standaloneSetup(endpoint(3))
                .addFilter((request, response, chain) -> chain.doFilter(
                        new HttpServletRequestWrapper((jakarta.servlet.http.HttpServletRequest) request) {
                            @Override
                            public long getContentLengthLong() {
                                return -1;
                            }
                        },
                        response))
                .build();
        assertThat(send("203.0.113.1", READABLE).getStatus()).isEqualTo(201);
        assertThat(send("203.0.113.1", "{\"message\":\"%s\"}".formatted("x".repeat(64 * 1024)))
                        .getStatus())
                .isEqualTo(413);
        assertThat(count("submission") + count("unreadable")).isEqualTo(1);
    }

    @Test
    void thePlainFormKeepsWhatWasTypedWhenItMustWait() throws Exception {
        var limit = new SenderLimit(1);
        web = MockMvcBuilders.standaloneSetup(new PlainFormPage(endpoint(limit), limit, forms, facts))
                .build();
        assertThat(form("contact.phone=419-555-0132").getStatus()).isEqualTo(303);
        var refused = form("contact.phone=419-555-0132&contact.firstName=Denise");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isNotNull();
        assertThat(refused.getContentAsString()).contains("Please try again in", "value=\"Denise\"");
    }

    private MockMvc with(int perMinute) {
        return MockMvcBuilders.standaloneSetup(endpoint(perMinute)).build();
    }

    private SubmissionsEndpoint endpoint(int perMinute) {
        return endpoint(new SenderLimit(perMinute));
    }

    private SubmissionsEndpoint endpoint(SenderLimit limit) {
        var unreadable = new UnreadableList(db, limit, live, desk.clock()) {
            @Override
            public void keep(byte[] raw, String contentType, String senderAddress, String why) {
                desk.inTransaction(() -> {
                    super.keep(raw, contentType, senderAddress, why);
                    return true;
                });
            }
        };
        return new SubmissionsEndpoint(door, limit, unreadable, new FormSaid(forms), desk.clock());
    }

    private MockHttpServletResponse send(String sender, String body) throws Exception {
        return web.perform(
                        post(DOOR).contentType("application/json").content(body).with(request -> from(request, sender)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse form(String body) throws Exception {
        return web.perform(post("/forms/callback")
                        .contentType("application/x-www-form-urlencoded")
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequest from(MockHttpServletRequest request, String sender) {
        request.setRemoteAddr(sender);
        return request;
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
