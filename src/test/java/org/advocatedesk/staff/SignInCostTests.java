package org.advocatedesk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/// Nearly all the time of a sign-in is the hash: whoever counts hashes measures what a stranger could with a clock.
@DatabaseTest
class SignInCostTests {
    @Autowired
    Fixtures desk;

    @Autowired
    StaffStory story;

    @Autowired
    DeskUser accounts;

    @Autowired
    ColleagueDesk colleagues;

    private final CountingHash hash = new CountingHash();
    private DaoAuthenticationProvider door;

    @BeforeEach
    void warm() {
        door = new SecurityConfiguration().byPassword(accounts, new Passwords(hash));
        refused("nobody at all"); // the first refusal makes the hash that later ones are compared with
    }

    @Test
    void aWrongPasswordAnUnknownNameAClosedAccountAndOneWithoutPasswordCostTheSame() {
        story.withPassword("Nora Whitfield", Role.ADVOCATE);
        var ruth = story.withPassword("Ruth Delgado", Role.ADVOCATE);
        desk.as(Role.ADMIN, () -> {
            colleagues.deactivate(ruth.id());
            return true;
        });
        desk.colleague("Ina Brandt", Role.INTAKE);
        assertThat(refused("nora")).isEqualTo(1);
        assertThat(refused("nobody")).isEqualTo(1);
        assertThat(refused("ruth")).isEqualTo(1);
        assertThat(refused("ina")).isEqualTo(1);
    }

    private int refused(String name) {
        int before = hash.times.get();
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(name, "not the password");
        assertThatThrownBy(() -> door.authenticate(typed)).isInstanceOf(AuthenticationException.class);
        return hash.times.get() - before;
    }

    private static final class CountingHash implements PasswordEncoder {
        final AtomicInteger times = new AtomicInteger();
        private final PasswordEncoder real = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

        @Override
        public @Nullable String encode(@Nullable CharSequence chosen) {
            times.incrementAndGet();
            return real.encode(chosen);
        }

        @Override
        public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
            times.incrementAndGet();
            return real.matches(typed, kept);
        }
    }
}
