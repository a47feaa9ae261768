package org.advocatedesk.replay;

import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.advocatedesk.intake.SourceDesk;
import org.advocatedesk.pages.PageDesk;
import org.advocatedesk.staff.ApiTokens;
import org.advocatedesk.staff.Organisation;
import org.advocatedesk.staff.OrganisationSettings;
import org.advocatedesk.staff.Scope;
import org.advocatedesk.staff.Staff;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The product itself, started in an empty folder with a clock that follows the rows, and open to this machine only.
final class ScratchDesk implements AutoCloseable {
    private final ConfigurableApplicationContext desk;
    private final FollowingClock clock;

    private ScratchDesk(ConfigurableApplicationContext desk, FollowingClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    static ScratchDesk start(Class<?> product, Path folder, Instant beginning) {
        var clock = new FollowingClock(beginning);
        var app = new SpringApplication(product);
        app.addInitializers(context ->
                ((GenericApplicationContext) context).registerBean("clock", FollowingClock.class, () -> clock));
        var desk = new ScratchDesk(app.run(settings(folder)), clock);
        desk.setUp();
        return desk;
    }

    /// Said on the command line, which is stronger than any environment: a real database is out of reach.
    private static String[] settings(Path folder) {
        return new String[] {
            "--spring.datasource.url=jdbc:h2:file:" + folder + "/desk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE",
            "--spring.datasource.username=desk",
            "--spring.datasource.password=",
            "--spring.main.banner-mode=off",
            "--server.address=127.0.0.1",
            "--desk.port=0",
            "--server.port=0",
            "--desk.data=" + folder,
            "--desk.demo=false",
            "--desk.greeting=false",
            "--desk.intake.limit-per-minute=0",
            "--logging.level.root=error",
            "--logging.level.org.advocatedesk=error"
        };
    }

    private void setUp() {
        var organisation = desk.getBean(OrganisationSettings.class);
        if (organisation.find().isPresent()) throw new Unusable("this desk is in use; replay needs an empty one");
        Staff.asTheDesk(() -> {
            organisation.save(new Organisation(
                    "Replay",
                    ZoneId.of("America/Chicago"),
                    LocalTime.of(8, 0),
                    LocalTime.of(20, 0),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Set.of(),
                    "",
                    "988",
                    "",
                    false));
            return organisation;
        });
    }

    /// How many pages stand on its shelf now.
    int bringIn(Path pages) {
        var report = Staff.asTheDesk(() -> desk.getBean(PageDesk.class).importFolder(pages));
        return report.added() + report.changed();
    }

    /// The secret address of one live source for each channel.
    Map<String, URI> sources(Collection<String> channels) {
        var addresses = new LinkedHashMap<String, URI>();
        var sources = desk.getBean(SourceDesk.class);
        for (var channel : channels)
            Staff.asTheDesk(() -> {
                var opened = sources.open("Replay, " + channel.replace('_', ' '), channel);
                sources.goLive(opened.id());
                return addresses.put(channel, at("/api/intake/v1/sources/" + opened.key()));
            });
        return addresses;
    }

    String readingToken() {
        return Staff.asTheDesk(() -> desk.getBean(ApiTokens.class).create("Replay", Set.of(Scope.INTAKE_READ)));
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + desk.getEnvironment().getProperty("local.server.port") + path);
    }

    FollowingClock clock() {
        return clock;
    }

    @Override
    public void close() {
        desk.close();
    }
}
