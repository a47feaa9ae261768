package org.advocatedesk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.Disposition;
import org.advocatedesk.cases.OpenCase;
import org.advocatedesk.cases.Relation;
import org.advocatedesk.cases.Urgency;
import org.advocatedesk.intake.forms.ShippedForms;
import org.advocatedesk.people.NewPerson;
import org.advocatedesk.people.PersonDesk;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A small desk to tell stories on: an organisation in Chicago, colleagues, and the Harlows of Toledo.
@Component
public class Fixtures {
    private final JdbcClient db;
    private final Staff staff;
    private final OrganisationSettings organisation;
    private final PersonDesk people;
    private final CaseDesk cases;
    private final TransactionTemplate tx;
    private final ShippedForms forms;
    private final TravelClock clock;

    Fixtures(
            JdbcClient db,
            Staff staff,
            OrganisationSettings organisation,
            PersonDesk people,
            CaseDesk cases,
            TransactionTemplate tx,
            ShippedForms forms,
            TravelClock clock) {
        this.db = db;
        this.staff = staff;
        this.organisation = organisation;
        this.people = people;
        this.cases = cases;
        this.tx = tx;
        this.forms = forms;
        this.clock = clock;
    }

    /// Before each test: Tuesday evening, an organisation, the forms that are shipped, nobody signed in.
    void begin() {
        clock.travelTo(TravelClock.BEGINNING);
        SecurityContextHolder.clearContext();
        staff.forget();
        organisation.forget();
        tx.executeWithoutResult(t -> db.sql("""
                        insert into organisation (id, name, zone, opens_at, closes_at, open_days, extra_holidays, return_address, crisis_line, phone_line, demo, set_up_at, version)
                        values (1, 'Harbor Lung Help', 'America/Chicago', '08:00', '20:00', '1,2,3,4,5,6', '', '600 W Polk St, Chicago IL 60607', '988', '(800) 555-0119', false, now(), 0)""").update());
        forms.ship();
    }

    public TravelClock clock() {
        return clock;
    }

    /// A colleague of that name with these roles; "Nora Whitfield" signs in as nora.
    public Colleague colleague(String fullName, Role... roles) {
        var username = fullName.split(" ")[0].toLowerCase(java.util.Locale.ROOT);
        tx.executeWithoutResult(t -> {
            UUID id = Uuid7.next();
            db.sql(
                            "insert into staff_account (id, username, full_name, zone, password_hash, created_at, version) values (:id, :user, :name, 'America/Chicago', '{noop}secret', now(), 0)")
                    .param("id", id)
                    .param("user", username)
                    .param("name", fullName)
                    .update();
            for (var role : roles)
                db.sql("insert into staff_role (account_id, role) values (:id, :role)")
                        .param("id", id)
                        .param("role", role.name())
                        .update();
        });
        return staff.named(username).orElseThrow();
    }

    public Colleague advocate() {
        return colleague("Nora Whitfield", Role.ADVOCATE);
    }

    /// From here on the test acts as this colleague.
    public Colleague signIn(Colleague who) {
        var roles = who.roles().stream()
                .map(r -> new SimpleGrantedAuthority("ROLE_" + r.name()))
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who.username(), null, roles));
        SecurityContextHolder.setContext(context);
        return who;
    }

    /// Does one thing as somebody with just this role, whoever is signed in.
    public <T> T as(Role role, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            signIn(staff.named(role.name().toLowerCase(java.util.Locale.ROOT))
                    .orElseGet(() -> colleague(
                            role.name().charAt(0) + role.name().substring(1).toLowerCase(java.util.Locale.ROOT)
                                    + " Example",
                            role)));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public <T> T inTransaction(Supplier<T> work) {
        return tx.execute(t -> work.get());
    }

    /// Denise Harlow of Toledo, Ohio, writes for her husband Carl, who came home with hospice.
    public CaseId harlows() {
        return family(
                "Denise",
                "Harlow",
                "Carl",
                "(419) 555-0132",
                new PostalAddress("118 Maple St", "", "Toledo", "OH", "43604"),
                clock.instant());
    }

    /// Ann Poole writes of mesothelioma, and not whose it is.
    public CaseId unsaid() {
        return Staff.asTheDesk(() -> inTransaction(() -> {
            var ann = people.register(NewPerson.named("Ann", "Poole"));
            return cases.open(new OpenCase(
                    ann,
                    ann,
                    Relation.UNKNOWN,
                    Disposition.WORK,
                    Urgency.NORMAL,
                    "",
                    "Pleural, stage 3",
                    "web_form",
                    null,
                    "mesohope.example",
                    "en",
                    null,
                    clock.instant()));
        }));
    }

    public CaseId family(
            String given, String family, String patient, String phone, PostalAddress address, Instant arrivedAt) {
        return Staff.asTheDesk(() -> inTransaction(() -> {
            var contact = people.register(new NewPerson(
                    given,
                    family,
                    "en",
                    null,
                    phone,
                    PhoneNumber.read(phone),
                    "",
                    Optional.empty(),
                    Optional.of(address)));
            var ill = people.register(NewPerson.named(patient, family));
            return cases.open(new OpenCase(
                    ill,
                    contact,
                    Relation.SPOUSE,
                    Disposition.WORK,
                    Urgency.NORMAL,
                    "",
                    "Wants his work on record",
                    "web_form",
                    "https://mesohope.example/mesothelioma/stages/stage-4-mesothelioma/",
                    "mesohope.example",
                    "en",
                    null,
                    arrivedAt));
        }));
    }

    public List<Role> rolesBut(Role... some) {
        var without = Arrays.asList(some);
        return Arrays.stream(Role.values()).filter(r -> !without.contains(r)).toList();
    }
}
