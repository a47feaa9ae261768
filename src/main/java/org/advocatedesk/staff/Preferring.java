package org.advocatedesk.staff;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.advocatedesk.shared.ui.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The signed-in person as the frame shows them, and how they like their screens.
@Service
class Preferring implements SignedIn {
    private final Staff staff;
    private final OrganisationSettings organisation;
    private final JdbcClient db;
    private final ObjectProvider<AuthenticationContext> session;

    Preferring(
            Staff staff,
            OrganisationSettings organisation,
            JdbcClient db,
            ObjectProvider<AuthenticationContext> session) {
        this.staff = staff;
        this.organisation = organisation;
        this.db = db;
        this.session = session;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> person() {
        return staff.currentOrNobody()
                .map(who -> new Person(who.fullName(), who.initials(), words(who), who.zone(), preferences(who)));
    }

    @Override
    public boolean demonstration() {
        return organisation.find().map(Organisation::demo).orElse(false);
    }

    @Override
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void prefer(Preferences liked) {
        db.sql("update staff_account set keys_off = :keys, roomy = :roomy, scheme = :scheme where id = :id")
                .param("keys", liked.keysOff())
                .param("roomy", liked.roomy())
                .param("scheme", liked.scheme().name())
                .param("id", staff.current().id().value())
                .update();
    }

    @Override
    public void signOut() {
        session.getObject().logout();
    }

    private Preferences preferences(Colleague who) {
        return db.sql("select keys_off, roomy, scheme from staff_account where id = :id")
                .param("id", who.id().value())
                .query((rs, n) -> new Preferences(
                        rs.getBoolean("keys_off"), rs.getBoolean("roomy"), Scheme.valueOf(rs.getString("scheme"))))
                .single();
    }

    /// "Advocate", "Manager, administrator".
    private static String words(Colleague who) {
        var words = who.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
