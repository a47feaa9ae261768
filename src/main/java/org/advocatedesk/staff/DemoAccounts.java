package org.advocatedesk.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The colleagues of the demonstration, with passwords of this data directory alone, kept in its credentials file.
@Component
@Order(0)
@ConditionalOnBooleanProperty("desk.demo")
public class DemoAccounts implements ApplicationRunner {
    /// Who can sign in, and with what; `apiToken` may do everything a program may.
    public record Credentials(List<Account> accounts, String apiToken) {
        /// One of them.
        public record Account(String username, String password, String role) {}
    }

    private record Somebody(String fullName, Role role) {}

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final List<Somebody> EVERYBODY = List.of(
            new Somebody("Nora Whitfield", Role.ADVOCATE),
            new Somebody("Marcus Bell", Role.ADVOCATE),
            new Somebody("Ruth Delgado", Role.ADVOCATE),
            new Somebody("Iris Tran", Role.INTAKE),
            new Somebody("Jo Lindgren", Role.MANAGER),
            new Somebody("Sam Okafor", Role.ADMIN));

    private final Staff staff;
    private final OrganisationSettings organisation;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final PasswordEncoder passwords;
    private final TransactionTemplate tx;
    private final Path file;
    private final JsonMapper json = JsonMapper.builder().build();

    DemoAccounts(
            Staff staff,
            OrganisationSettings organisation,
            Accounts accounts,
            ApiTokens tokens,
            PasswordEncoder passwords,
            TransactionTemplate tx,
            @Value("${desk.data}") Path data) {
        this.staff = staff;
        this.organisation = organisation;
        this.accounts = accounts;
        this.tokens = tokens;
        this.passwords = passwords;
        this.tx = tx;
        this.file = data.resolve("demo-credentials.json");
    }

    @Override
    public void run(ApplicationArguments args) {
        if (organisation.find().isPresent() && Files.exists(file)) return;
        write(Staff.asTheDesk(() -> tx.execute(t -> make())));
    }

    /// What stands in the credentials file.
    Credentials credentials() {
        return json.readValue(file.toFile(), Credentials.class);
    }

    private Credentials make() {
        if (organisation.find().isEmpty()) organisation.save(harborLungHelp());
        var made = new ArrayList<Credentials.Account>();
        for (var somebody : EVERYBODY) made.add(account(somebody));
        return new Credentials(made, tokens.create("Demonstration", EnumSet.allOf(Scope.class)));
    }

    private Credentials.Account account(Somebody somebody) {
        var username = Accounts.plain(somebody.fullName().split(" ")[0]);
        var password = Secrets.readable(4);
        var id = staff.named(username).map(Colleague::id).orElseGet(StaffId::next);
        if (accounts.add(id, username, somebody.fullName(), CHICAGO)) accounts.giveRoles(id, Set.of(somebody.role()));
        accounts.setPassword(id, passwords.encode(password));
        return new Credentials.Account(username, password, somebody.role().name());
    }

    private static Organisation harborLungHelp() {
        return new Organisation(
                "Harbor Lung Help",
                CHICAGO,
                LocalTime.of(8, 0),
                LocalTime.of(20, 0),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                Set.of(),
                "600 W Polk St, Chicago IL 60607",
                "988",
                "(800) 555-0119",
                true);
    }

    /// Readable by the owner alone, and there as a whole or not at all.
    private void write(Credentials made) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var part = file.resolveSibling("demo-credentials.json.part");
            Files.deleteIfExists(part);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.createFile(
                        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(part, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(made));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }
}
