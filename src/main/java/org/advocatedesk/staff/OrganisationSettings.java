package org.advocatedesk.staff;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the administrator says of the organisation; one row, read often.
@Component
public class OrganisationSettings {
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Clock clock;
    private volatile @Nullable Known known;

    /// Kept for a moment only: another node may have changed it.
    private record Known(Organisation organisation, long readNanos) {
        boolean fresh() {
            return System.nanoTime() - readNanos < 2_000_000_000L;
        }
    }

    OrganisationSettings(JdbcClient db, AuditTrail audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /// The settings; throws [IllegalStateException] before the desk is set up.
    @Transactional(readOnly = true)
    public Organisation current() {
        return find().orElseThrow(() -> new IllegalStateException("The desk is not set up yet."));
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> find() {
        var kept = known;
        if (kept != null && kept.fresh()) return Optional.of(kept.organisation());
        var found = select();
        known = found.map(o -> new Known(o, System.nanoTime())).orElse(null);
        return found;
    }

    public void forget() {
        known = null;
    }

    @PreAuthorize(Allowed.TO_ADMINISTER)
    @Transactional
    public void save(Organisation settings) {
        var before = find();
        if (before.isEmpty()) insert(settings);
        else update(settings);
        audit.changed(
                "organisation settings",
                new AuditTrail.Subject("organisation", "1", null),
                before.map(Organisation::toString).orElse(null),
                settings.toString());
        known = null;
    }

    private void insert(Organisation settings) {
        bind(settings, """
                insert into organisation (id, name, zone, opens_at, closes_at, open_days, extra_holidays, return_address, crisis_line, phone_line, demo, set_up_at, version)
                values (1, :name, :zone, :opens, :closes, :days, :holidays, :address, :crisis, :phone, :demo, :now, 0)""")
                .param("now", Db.at(clock.instant()))
                .param("demo", settings.demo())
                .update();
    }

    private void update(Organisation settings) {
        bind(settings, """
                update organisation set name = :name, zone = :zone, opens_at = :opens, closes_at = :closes, open_days = :days,
                       extra_holidays = :holidays, return_address = :address, crisis_line = :crisis, phone_line = :phone, version = version + 1
                where id = 1""").update();
    }

    private JdbcClient.StatementSpec bind(Organisation settings, String sql) {
        return db.sql(sql)
                .param("name", settings.name())
                .param("zone", settings.zone().getId())
                .param("opens", settings.opensAt().toString())
                .param("closes", settings.closesAt().toString())
                .param(
                        "days",
                        settings.openDays().stream()
                                .sorted()
                                .map(d -> String.valueOf(d.getValue()))
                                .collect(Collectors.joining(",")))
                .param(
                        "holidays",
                        settings.extraHolidays().stream()
                                .sorted()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(",")))
                .param("address", settings.returnAddress())
                .param("crisis", settings.crisisLine())
                .param("phone", settings.phoneLine());
    }

    private Optional<Organisation> select() {
        return db.sql("select * from organisation where id = 1")
                .query((rs, n) -> new Organisation(
                        rs.getString("name"),
                        ZoneId.of(rs.getString("zone")),
                        LocalTime.parse(rs.getString("opens_at")),
                        LocalTime.parse(rs.getString("closes_at")),
                        days(rs.getString("open_days")),
                        split(rs.getString("extra_holidays"))
                                .map(LocalDate::parse)
                                .collect(Collectors.toUnmodifiableSet()),
                        rs.getString("return_address"),
                        rs.getString("crisis_line"),
                        rs.getString("phone_line"),
                        rs.getBoolean("demo")))
                .optional();
    }

    private static Set<DayOfWeek> days(String list) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        split(list).forEach(day -> days.add(DayOfWeek.of(Integer.parseInt(day))));
        return Set.copyOf(days);
    }

    private static java.util.stream.Stream<String> split(String list) {
        return Arrays.stream(list.split(",")).filter(s -> !s.isBlank());
    }
}
