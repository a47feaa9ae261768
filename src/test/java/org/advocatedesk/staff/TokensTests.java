package org.advocatedesk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class TokensTests {
    @Autowired
    MockMvc web;

    @Autowired
    Fixtures desk;

    @Autowired
    ApiTokens tokens;

    @Test
    void aTokenOpensUntilItIsRevoked() throws Exception {
        var token = desk.as(Role.ADMIN, () -> tokens.create("Their CRM", Set.of(Scope.INTAKE_READ)));
        assertThat(tokens.bearer(token).orElseThrow().scopes()).containsExactly("intake:read");
        web.perform(get("/api/v1/nothing-here").header("Authorization", "Bearer " + token))
                .andExpect(status().isNotFound());
        desk.as(Role.ADMIN, () -> {
            tokens.revoke(tokens.newest(1).getFirst().id());
            return true;
        });
        web.perform(get("/api/v1/nothing-here").header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json;charset=UTF-8"));
    }

    @Test
    void noTokenAndAGuessedOneAreTurnedAway() throws Exception {
        web.perform(get("/api/v1/nothing-here")).andExpect(status().isUnauthorized());
        web.perform(get("/api/v1/nothing-here").header("Authorization", "Bearer adk_guess"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void onlyTheHashIsKept() {
        var token = desk.as(Role.ADMIN, () -> tokens.create("Their CRM", Set.of(Scope.INTAKE_READ)));
        assertThat(desk.as(Role.ADMIN, () -> tokens.newest(1)).toString()).doesNotContain(token);
        assertThat(Secrets.hash(token)).doesNotContain(token.substring(4, 12));
    }
}
