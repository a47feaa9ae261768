package org.advocatedesk.staff;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.advocatedesk.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The very first step: whoever can read the console names the organisation and becomes its first administrator.
@Service
public class SetUpDesk {
    private final String code = Secrets.readable(3);
    private final Accounts accounts;
    private final OrganisationSettings organisation;
    private final PasswordEncoder passwords;
    private final TransactionTemplate tx;
    private final boolean demo;

    SetUpDesk(
            Accounts accounts,
            OrganisationSettings organisation,
            PasswordEncoder passwords,
            TransactionTemplate tx,
            @Value("${desk.demo}") boolean demo) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.passwords = passwords;
        this.tx = tx;
        this.demo = demo;
    }

    /// What the form asks.
    public record FirstSteps(
            String code, String organisation, ZoneId zone, String fullName, String username, String password) {}

    /// Nobody has done it yet. The demonstration sets itself up.
    @PreAuthorize("permitAll")
    public boolean isDue() {
        return !demo && organisation.find().isEmpty();
    }

    /// Of several who try at once, one wins; the others change nothing.
    @PreAuthorize("permitAll")
    public void begin(FirstSteps steps) {
        if (!isDue()) throw new AlreadySetUp();
        if (!Secrets.same(steps.code().strip(), code))
            throw new Refusal("The code does not fit. It stands on the console where the desk was started.");
        if (steps.organisation().isBlank()) throw new Refusal("Give the name of your organisation.");
        if (steps.fullName().isBlank()) throw new Refusal("Give the name that colleagues will see.");
        Passwords.check(steps.password(), steps.organisation(), steps.fullName(), steps.username());
        try {
            Staff.asTheDesk(() -> tx.execute(t -> make(steps)));
        } catch (DuplicateKeyException somebodyWasFaster) {
            organisation.forget();
            throw new AlreadySetUp();
        }
    }

    /// For the console alone.
    String code() {
        return code;
    }

    private StaffId make(FirstSteps steps) {
        organisation.save(new Organisation(
                steps.organisation().strip(),
                steps.zone(),
                LocalTime.of(8, 0),
                LocalTime.of(20, 0),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Set.of(),
                "",
                "988",
                "",
                false));
        var id = StaffId.next();
        accounts.add(id, ColleagueDesk.checked(steps.username()), steps.fullName(), steps.zone());
        accounts.giveRoles(id, Set.of(Role.ADMIN));
        accounts.setPassword(id, passwords.encode(steps.password()));
        return id;
    }

    /// Somebody was here before.
    public static final class AlreadySetUp extends Refusal {
        AlreadySetUp() {
            super("This desk is set up already. Sign in, or ask your administrator for an account.");
        }
    }
}
