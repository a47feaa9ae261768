package org.advocatedesk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.audit.AuditTrail;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class SignInTests {
    @Autowired
    MockMvc web;

    @Autowired
    Fixtures desk;

    @Autowired
    StaffStory story;

    @Autowired
    OpenSessions sessions;

    @Autowired
    ColleagueDesk colleagues;

    @Autowired
    MyAccount account;

    @Autowired
    AuditTrail trail;

    Colleague nora;

    @BeforeEach
    void noraWorksHere() {
        nora = story.withPassword("Nora Whitfield", Role.ADVOCATE);
    }

    @Test
    void theRightPasswordOpensTheDesk() throws Exception {
        story.tries(web, " Nora ", StaffStory.PASSWORD, "10.0.0.1").andExpect(redirectedUrl("/"));
        assertThat(trail.page(null, 5).getFirst().action()).isEqualTo("signed in");
    }

    @Test
    void aWrongPasswordAnUnknownNameAndAClosedAccountGetTheSameAnswer() throws Exception {
        var ruth = story.withPassword("Ruth Delgado", Role.ADVOCATE);
        desk.as(Role.ADMIN, () -> {
            colleagues.deactivate(ruth.id());
            return true;
        });
        story.tries(web, "nora", "not the password", "10.0.0.2").andExpect(redirectedUrl("/sign-in?again"));
        story.tries(web, "nobody", "not the password", "10.0.0.3").andExpect(redirectedUrl("/sign-in?again"));
        story.tries(web, "ruth", StaffStory.PASSWORD, "10.0.0.4").andExpect(redirectedUrl("/sign-in?again"));
        web.perform(get("/sign-in?again"))
                .andExpect(content().string(Matchers.containsString("That name and password do not fit.")));
    }

    @Test
    void aNameNobodyHasIsNotKept() throws Exception {
        story.tries(web, "my secret typed in the wrong field", "x", "10.0.0.5");
        assertThat(trail.page(null, 5).getFirst().toString()).doesNotContain("secret");
    }

    @Test
    void guessingIsSlowedForTheGuesserAlone() throws Exception {
        for (int i = 0; i < 5; i++) story.tries(web, "nora", "guess number " + i, "10.9.9.9");
        story.tries(web, "nora", StaffStory.PASSWORD, "10.9.9.9").andExpect(redirectedUrl("/sign-in?wait=1"));
        story.tries(web, "nora", StaffStory.PASSWORD, "10.9.9.8").andExpect(redirectedUrl("/"));
        desk.clock().pass(Duration.ofSeconds(3));
        story.tries(web, "nora", StaffStory.PASSWORD, "10.9.9.9").andExpect(redirectedUrl("/"));
    }

    @Test
    void behindATrustedProxyTheGuesserWaitsAndNobodyElse() throws Exception {
        for (int i = 0; i < 5; i++) throughAProxy("guess number " + i, "192.0.2.1", "203.0.113.9");
        throughAProxy(StaffStory.PASSWORD, "192.0.2.1", "203.0.113.9").andExpect(redirectedUrl("/sign-in?wait=1"));
        throughAProxy(StaffStory.PASSWORD, "192.0.2.1", "203.0.113.10").andExpect(redirectedUrl("/"));
    }

    @Test
    void aForgedAddressDoesNotSpareTheGuesserTheWait() throws Exception {
        for (int i = 0; i < 5; i++) throughAProxy("guess number " + i, "198.51.100.7", "203.0.113." + i);
        throughAProxy(StaffStory.PASSWORD, "198.51.100.7", "203.0.113.99").andExpect(redirectedUrl("/sign-in?wait=1"));
    }

    private ResultActions throughAProxy(String password, String peer, String forwardedFor) throws Exception {
        return web.perform(post("/sign-in/enter")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(peer);
                    return request;
                })
                .header("X-Forwarded-For", forwardedFor)
                .param("username", "nora")
                .param("password", password));
    }

    @Test
    void aForeignFormCannotSignAnybodyIn() throws Exception {
        web.perform(post("/sign-in/enter").param("username", "nora").param("password", StaffStory.PASSWORD))
                .andExpect(status().isForbidden());
    }

    @Test
    void theSessionGetsANewIdAtSignIn() throws Exception {
        var before = new MockHttpSession();
        var id = before.getId();
        web.perform(post("/sign-in/enter")
                        .session(before)
                        .with(csrf())
                        .param("username", "nora")
                        .param("password", StaffStory.PASSWORD))
                .andExpect(redirectedUrl("/"));
        assertThat(before.getId()).isNotEqualTo(id);
    }

    @Test
    void thirtyQuietMinutesEndASessionThoughItsHeartBeats() throws Exception {
        var session = story.signsIn(web, nora);
        desk.clock().pass(Duration.ofMinutes(29));
        web.perform(get("/sign-in").session(session).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/"));
        desk.clock().pass(Duration.ofMinutes(29));
        web.perform(get("/sign-in?v-r=heartbeat").session(session).accept(MediaType.TEXT_HTML));
        web.perform(get("/sign-in").session(session).accept(MediaType.ALL));
        desk.clock().pass(Duration.ofMinutes(2));
        web.perform(get("/sign-in").session(session).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/sign-in?ended"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoeverTypesStaysButTwelveHoursAreTheMost() throws Exception {
        var session = story.signsIn(web, nora);
        for (int i = 0; i < 24; i++) {
            web.perform(post("/here").session(session)).andExpect(status().isNoContent());
            desk.clock().pass(Duration.ofMinutes(29));
        }
        web.perform(post("/here").session(session)).andExpect(status().isNoContent());
        desk.clock().pass(Duration.ofMinutes(25));
        sessions.look();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void deactivationEndsWhatIsOpen() throws Exception {
        var session = story.signsIn(web, nora);
        web.perform(get("/sign-in").session(session).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/"));
        desk.as(Role.ADMIN, () -> {
            colleagues.deactivate(nora.id());
            return true;
        });
        sessions.look();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void changingThePasswordEndsOtherSessions() throws Exception {
        var session = story.signsIn(web, nora);
        web.perform(get("/sign-in").session(session).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/"));
        desk.signIn(nora);
        account.changePassword(StaffStory.PASSWORD, "another lamp on every desk");
        sessions.look();
        assertThat(session.isInvalid()).isTrue();
        story.tries(web, "nora", StaffStory.PASSWORD, "10.0.0.7").andExpect(redirectedUrl("/sign-in?again"));
        story.tries(web, "nora", "another lamp on every desk", "10.0.0.7").andExpect(redirectedUrl("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/welcome/nonsense", "/actuator/health/readiness", "/api/v1/nothing"})
    void everyAnswerTellsBrowsersWhatTheyMayNot(String address) throws Exception {
        web.perform(get(address))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().exists("Referrer-Policy"));
    }

    @Test
    void plainPagesRunNothingButOurOwnFiles() throws Exception {
        web.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", Matchers.not(Matchers.containsString("unsafe"))));
    }

    @Test
    void onlyReadinessIsOpenOfTheMachinery() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isUnauthorized());
        web.perform(get("/actuator/metrics").session(story.signsIn(web, nora))).andExpect(status().isForbidden());
        var sam = story.withPassword("Sam Okafor", Role.ADMIN);
        web.perform(get("/actuator/metrics").session(story.signsIn(web, sam))).andExpect(status().isOk());
    }

    @Test
    void otherSitesCannotOpenThePushChannel() throws Exception {
        web.perform(get("/VAADIN/push")
                        .header("Origin", "https://elsewhere.example")
                        .header("Host", "desk.example"))
                .andExpect(status().isForbidden());
        web.perform(get("/sign-in")
                        .header("Upgrade", "websocket")
                        .header("Origin", "https://desk.example")
                        .header("Host", "desk.example"))
                .andExpect(status().isOk());
    }
}
