package org.advocatedesk.demo.world;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.shared.DeskClock;
import org.advocatedesk.staff.OrganisationSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// With `desk.demo`, fills an empty desk with some four hundred families and sixty days of work, as a whole or not at
/// all; a desk that has families already is left as it is.
@Component
@Order(100)
class DemoWorld implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final long SEED = 20261117;

    private final Environment settings;
    private final OrganisationSettings organisation;
    private final Beginnings beginnings;
    private final Chronicle chronicle;
    private final Promises promises;
    private final PostRoom postRoom;
    private final ActingAs actingAs;
    private final EntityManager entities;
    private final TransactionTemplate tx;
    private final JdbcClient db;
    private final DeskClock clock;

    DemoWorld(
            Environment settings,
            OrganisationSettings organisation,
            Beginnings beginnings,
            Chronicle chronicle,
            Promises promises,
            PostRoom postRoom,
            ActingAs actingAs,
            EntityManager entities,
            TransactionTemplate tx,
            JdbcClient db,
            DeskClock clock) {
        this.settings = settings;
        this.organisation = organisation;
        this.beginnings = beginnings;
        this.chronicle = chronicle;
        this.promises = promises;
        this.postRoom = postRoom;
        this.actingAs = actingAs;
        this.entities = entities;
        this.tx = tx;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!settings.getProperty("desk.demo", Boolean.class, false)) return;
        if (!organisation.current().demo() || !isEmpty()) return;
        var begun = System.nanoTime();
        make(Population.FAMILIES);
        LOG.info(
                "The demonstration's families are here ({} s)",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    /// Everything in one transaction: a start that is cut short leaves nothing half told.
    void make(int families) {
        var now = clock.instant();
        tx.executeWithoutResult(t -> {
            for (var family : new Population(SEED, now).all(families))
                write(Course.of(family, now, new Dice(SEED + 1, family.number())));
            noise(now);
            postRoom.work(now);
            promises.give(now);
        });
    }

    private void write(Household family) {
        var id = new CaseId[1];
        clock.at(family.arrivedAt(), () -> id[0] = beginnings.of(family));
        forget();
        for (var deed : family.deeds()) {
            clock.at(deed.at(), () -> actingAs.colleague(deed.by(), () -> chronicle.happened(id[0], family, deed)));
            forget();
        }
    }

    private void noise(Instant now) {
        var when = now.minus(Duration.ofHours(5));
        for (var row : Texts.rows("spam.txt")) {
            clock.at(when, () -> beginnings.noise(row));
            when = when.minus(Duration.ofHours(31));
        }
    }

    /// As between two requests: taking a family is plain SQL, which loaded entities do not see.
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private boolean isEmpty() {
        return db.sql("select count(*) from (select 1 as one from case_file limit 1) as some_rows")
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
