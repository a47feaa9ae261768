package org.advocatedesk.staff;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The administrator's work with people: who may come in, as what, and who no longer.
@Service
@Transactional
@PreAuthorize(Allowed.TO_ADMINISTER)
public class ColleagueDesk {
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Staff staff;
    private final AuditTrail audit;

    ColleagueDesk(Accounts accounts, OneTimeLinks links, Staff staff, AuditTrail audit) {
        this.accounts = accounts;
        this.links = links;
        this.staff = staff;
        this.audit = audit;
    }

    /// Somebody new; the answer is the secret of the link by which they choose their password.
    @PreAuthorize(Allowed.TO_ADMINISTER)
    public String add(String username, String fullName, ZoneId zone, Set<Role> roles) {
        var name = checked(username);
        if (fullName.isBlank()) throw new Refusal("Give the name that colleagues will see.");
        var id = StaffId.next();
        if (!accounts.add(id, name, fullName, zone)) throw new Refusal("Somebody has this user name. Choose another.");
        giveRoles(id, roles);
        audit.changed("colleague added", subject(name), null, words(roles));
        return links.make(id);
    }

    @PreAuthorize(Allowed.TO_ADMINISTER)
    public void change(StaffId id, String fullName, ZoneId zone, Set<Role> roles) {
        var before = required(id);
        if (fullName.isBlank()) throw new Refusal("Give the name that colleagues will see.");
        if (before.is(Role.ADMIN) && !roles.contains(Role.ADMIN)) lastAdministratorStays(id);
        accounts.describe(id, fullName, zone);
        if (!before.roles().equals(roles)) {
            giveRoles(id, roles);
            accounts.endSessions(id);
        }
        audit.changed(
                "colleague changed",
                subject(before.username()),
                before.fullName() + ", " + before.zone() + ", " + words(before.roles()),
                fullName.strip() + ", " + zone + ", " + words(roles));
    }

    /// From now on they cannot come in; what they have open closes within seconds.
    @PreAuthorize(Allowed.TO_ADMINISTER)
    public void deactivate(StaffId id) {
        var who = required(id);
        lastAdministratorStays(id);
        accounts.deactivate(id);
        links.forget(id);
        accounts.endSessions(id);
        audit.changed("colleague deactivated", subject(who.username()), null, null);
    }

    @PreAuthorize(Allowed.TO_ADMINISTER)
    public void reactivate(StaffId id) {
        var who = required(id);
        accounts.reactivate(id);
        audit.changed("colleague may come in again", subject(who.username()), null, null);
    }

    /// Takes the password away, ends their sessions, and answers the secret of a new link.
    @PreAuthorize(Allowed.TO_ADMINISTER)
    public String reset(StaffId id) {
        var who = required(id);
        if (!who.active()) throw new Refusal(who.fullName() + " cannot come in at present. Let them in again first.");
        accounts.setPassword(id, null);
        accounts.endSessions(id);
        audit.changed("password reset by link", subject(who.username()), null, null);
        return links.make(id);
    }

    @PreAuthorize(Allowed.TO_ADMINISTER)
    @Transactional(readOnly = true)
    public List<Colleague> page(@Nullable String after, int limit) {
        return staff.everybody(after, Math.min(limit, 500));
    }

    private void giveRoles(StaffId id, Set<Role> roles) {
        if (roles.isEmpty()) throw new Refusal("Choose at least one role.");
        accounts.giveRoles(id, roles);
    }

    private void lastAdministratorStays(StaffId id) {
        boolean another = staff.active().stream().anyMatch(c -> c.is(Role.ADMIN) && !c.id().equals(id));
        if (!another && required(id).is(Role.ADMIN))
            throw new Refusal("This is the only administrator. Give somebody else this role first.");
    }

    private Colleague required(StaffId id) {
        return staff.byId(id).orElseThrow(() -> new Refusal("Nobody has this account any more."));
    }

    static String checked(String username) {
        var name = Accounts.plain(username);
        if (!name.matches("[a-z0-9][a-z0-9._@-]{1,99}"))
            throw new Refusal("A user name has at least two letters, digits, dots or dashes: nora.whitfield.");
        return name;
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static AuditTrail.Subject subject(String username) {
        return new AuditTrail.Subject("account", username.length() > 80 ? username.substring(0, 80) : username, null);
    }
}
