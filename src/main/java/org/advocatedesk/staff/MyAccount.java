package org.advocatedesk.staff;

import java.util.Optional;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everybody does with their own account: choose a password, change it, sign out everywhere.
@Service
@Transactional
public class MyAccount {
    private static final String SIGNED_IN = "hasAnyRole('ADVOCATE', 'INTAKE', 'MANAGER', 'ADMIN')";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Staff staff;
    private final OrganisationSettings organisation;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    MyAccount(
            Accounts accounts,
            OneTimeLinks links,
            Staff staff,
            OrganisationSettings organisation,
            PasswordEncoder passwords,
            AuditTrail audit) {
        this.accounts = accounts;
        this.links = links;
        this.staff = staff;
        this.organisation = organisation;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// Ends this person's other sessions; the one they are in goes on.
    @PreAuthorize(SIGNED_IN)
    public void changePassword(String present, String chosen) {
        var me = staff.current();
        if (!passwords.matches(present, accounts.passwordHash(me.id())))
            throw new Refusal("The present password does not fit. Nothing was changed.");
        choose(me, chosen);
        stay(accounts.endSessions(me.id()));
    }

    @PreAuthorize(SIGNED_IN)
    public void signOutEverywhere() {
        var me = staff.current();
        accounts.endSessions(me.id());
        audit.changed("signed out everywhere", subject(me), null, null);
    }

    /// Whose one-time link this is; looking does not use it up.
    @PreAuthorize("permitAll")
    @Transactional(readOnly = true)
    public Optional<Colleague> invited(String token) {
        return links.holder(token).flatMap(staff::byId);
    }

    /// A new password by one-time link, once.
    @PreAuthorize("permitAll")
    public void choosePassword(String token, String chosen) {
        var who = invited(token).orElseThrow(LinkUsedUp::new);
        checked(who, chosen);
        if (!links.use(token)) throw new LinkUsedUp();
        choose(who, chosen);
        accounts.endSessions(who.id());
    }

    private void choose(Colleague who, String chosen) {
        checked(who, chosen);
        accounts.setPassword(who.id(), passwords.encode(chosen));
        audit.changed("password chosen", subject(who), null, null);
    }

    private void checked(Colleague who, String chosen) {
        Passwords.check(chosen, organisation.current().name(), who.fullName(), who.username());
    }

    private static void stay(int epoch) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof DeskPrincipal me) me.stay(epoch);
    }

    private static AuditTrail.Subject subject(Colleague who) {
        return new AuditTrail.Subject("account", who.username(), null);
    }
}
