package org.advocatedesk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class SetUpTests {
    @Autowired
    Fixtures desk;

    @Autowired
    JdbcClient db;

    @Autowired
    OrganisationSettings organisation;

    @Autowired
    SetUpDesk setUp;

    @Autowired
    Staff staff;

    @Autowired
    MockMvc web;

    @BeforeEach
    void nobodyWasHere() {
        desk.inTransaction(() -> db.sql("delete from organisation").update());
        organisation.forget();
    }

    @Test
    void theOfficesClockIsChosenByTheNamePeopleUse() throws Exception {
        var page = web.perform(get("/set-up")).andReturn().getResponse().getContentAsString();
        assertThat(page)
                .contains("<option value=\"America/Chicago\" selected>Central (Chicago)</option>")
                .doesNotContain("value=\"America/Chicago\" list");
    }

    @Test
    void ofTwoAtOnceOneBecomesTheAdministrator() throws Exception {
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = both.invokeAll(List.<Callable<Boolean>>of(
                    () -> begins("sam", setUp.code()), () -> begins("mallory", setUp.code())));
            assertThat(done.stream().map(future -> future.resultNow()).toList()).containsExactlyInAnyOrder(true, false);
        }
        staff.forget();
        assertThat(staff.active()).hasSize(1).allMatch(who -> who.is(Role.ADMIN));
    }

    @Test
    void withoutTheCodeNothingHappens() {
        assertThatThrownBy(() -> setUp.begin(steps("sam", "abcd-efgh-jklm"))).isInstanceOf(Refusal.class);
        assertThat(staff.active()).isEmpty();
        assertThat(organisation.find()).isEmpty();
    }

    @Test
    void afterwardsThePageLeadsToTheSignIn() throws Exception {
        begins("sam", setUp.code());
        organisation.forget();
        web.perform(get("/set-up")).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void beforeItEverythingLeadsThere() throws Exception {
        var gate = new SetUpFirst(setUp);
        var answer = new MockHttpServletResponse();
        gate.doFilter(new MockHttpServletRequest("GET", "/queue"), answer, new MockFilterChain());
        assertThat(answer.getRedirectedUrl()).isEqualTo("/set-up");
        var api = new MockHttpServletResponse();
        gate.doFilter(new MockHttpServletRequest("POST", "/api/intake/v1/submissions"), api, new MockFilterChain());
        assertThat(api.getStatus()).isEqualTo(503);
    }

    @Test
    void demonstrationAndRealDataNeverMix() {
        desk.inTransaction(() -> db.sql("""
                        insert into organisation (id, name, zone, opens_at, closes_at, open_days, extra_holidays, return_address, crisis_line, phone_line, demo, set_up_at, version)
                        values (1, 'Real', 'America/Chicago', '08:00', '20:00', '1', '', '', '', '', false, now(), 0)""").update());
        organisation.forget();
        assertThatThrownBy(() -> new RightDirectory(organisation, true).afterSingletonsInstantiated())
                .isInstanceOf(RightDirectory.Mixed.class);
        new RightDirectory(organisation, false).afterSingletonsInstantiated();
        desk.inTransaction(() -> db.sql("update organisation set demo = true").update());
        organisation.forget();
        assertThatThrownBy(() -> new RightDirectory(organisation, false).afterSingletonsInstantiated())
                .isInstanceOf(RightDirectory.Mixed.class);
    }

    private boolean begins(String username, String code) {
        try {
            setUp.begin(steps(username, code));
            return true;
        } catch (Refusal somebodyWasFaster) {
            return false;
        }
    }

    private static SetUpDesk.FirstSteps steps(String username, String code) {
        return new SetUpDesk.FirstSteps(
                code,
                "Harbor Lung Help",
                ZoneId.of("America/Chicago"),
                username + " Okafor",
                username,
                "a lamp on every desk");
    }
}
