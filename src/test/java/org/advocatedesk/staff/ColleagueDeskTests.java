package org.advocatedesk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.shared.Refusal;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ColleagueDeskTests {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures desk;

    @Autowired
    StaffStory story;

    @Autowired
    ColleagueDesk colleagues;

    @Autowired
    MyAccount account;

    @Autowired
    Staff staff;

    @BeforeEach
    void samAdministers() {
        desk.signIn(desk.colleague("Sam Okafor", Role.ADMIN));
    }

    @Test
    void somebodyNewChoosesAPasswordByALinkThatWorksOnce() throws Exception {
        var token = colleagues.add("Tess.Ames", "Tess Ames", DENVER, Set.of(Role.INTAKE));
        web.perform(get("/welcome/" + token))
                .andExpect(content().string(Matchers.containsString("Welcome, Tess Ames")));
        web.perform(get("/welcome/" + token))
                .andExpect(content().string(Matchers.containsString("Welcome, Tess Ames")));
        web.perform(post("/welcome/" + token)
                        .with(csrf())
                        .param("password", "seven green bottles")
                        .param("again", "seven green bottles"))
                .andExpect(redirectedUrl("/sign-in?chosen"));
        web.perform(get("/welcome/" + token)).andExpect(content().string(Matchers.containsString("has been used")));
        story.tries(web, "tess.ames", "seven green bottles", "10.0.0.20").andExpect(redirectedUrl("/"));
        assertThat(staff.named("tess.ames").orElseThrow().zone()).isEqualTo(DENVER);
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneWins() throws Exception {
        var token = colleagues.add("tess", "Tess Ames", DENVER, Set.of(Role.INTAKE));
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = both.invokeAll(List.<Callable<Boolean>>of(
                    () -> chooses(token, "seven green bottles"), () -> chooses(token, "eight brown bottles")));
            assertThat(done.stream().map(future -> future.resultNow()).toList()).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void linksExpireAndANewerOneTakesTheirPlace() {
        var first = colleagues.add("tess", "Tess Ames", DENVER, Set.of(Role.INTAKE));
        var second = colleagues.reset(staff.named("tess").orElseThrow().id());
        assertThat(account.invited(first)).isEmpty();
        assertThat(account.invited(second)).isPresent();
        desk.clock().pass(Duration.ofHours(25));
        assertThat(account.invited(second)).isEmpty();
    }

    @Test
    void aResetTakesThePasswordAway() throws Exception {
        var nora = story.withPassword("Nora Whitfield", Role.ADVOCATE);
        colleagues.reset(nora.id());
        story.tries(web, "nora", StaffStory.PASSWORD, "10.0.0.21").andExpect(redirectedUrl("/sign-in?again"));
    }

    @Test
    void theLastAdministratorStays() {
        var sam = staff.named("sam").orElseThrow();
        assertThatThrownBy(() -> colleagues.deactivate(sam.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> colleagues.change(sam.id(), "Sam Okafor", DENVER, Set.of(Role.MANAGER)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aUserNameIsHeldOnce() {
        colleagues.add("tess", "Tess Ames", DENVER, Set.of(Role.INTAKE));
        assertThatThrownBy(() -> colleagues.add(" TESS ", "Tess Other", DENVER, Set.of(Role.INTAKE)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Choose another");
    }

    private boolean chooses(String token, String password) {
        try {
            account.choosePassword(token, password);
            return true;
        } catch (Refusal tooLate) {
            return false;
        }
    }
}
