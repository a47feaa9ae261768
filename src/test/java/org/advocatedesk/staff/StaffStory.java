package org.advocatedesk.staff;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.advocatedesk.Fixtures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;

/// Nora and Sam come in by the front door, with passwords that fit.
@Component
public class StaffStory {
    static final String PASSWORD = "a lamp on every desk";

    private final Fixtures desk;
    private final JdbcClient db;

    StaffStory(Fixtures desk, JdbcClient db) {
        this.desk = desk;
        this.db = db;
    }

    /// A colleague who can sign in by password.
    Colleague withPassword(String fullName, Role... roles) {
        var who = desk.colleague(fullName, roles);
        desk.inTransaction(() -> db.sql("update staff_account set password_hash = :hash where id = :id")
                .param("hash", new Passwords().encode(PASSWORD))
                .param("id", who.id().value())
                .update());
        return who;
    }

    ResultActions tries(MockMvc web, String username, String password, String address) throws Exception {
        return web.perform(post("/sign-in/enter")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", username)
                .param("password", password));
    }

    MockHttpSession signsIn(MockMvc web, Colleague who) throws Exception {
        MvcResult answer = tries(web, who.username(), PASSWORD, "10.0.0.1").andReturn();
        if (!(answer.getRequest().getSession(false) instanceof MockHttpSession session))
            throw new AssertionError("no session: " + answer.getResponse().getRedirectedUrl());
        return session;
    }
}
