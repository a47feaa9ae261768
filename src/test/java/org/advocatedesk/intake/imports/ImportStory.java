package org.advocatedesk.intake.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.SourceDesk;
import org.advocatedesk.intake.mapping.Mapping;
import org.advocatedesk.intake.mapping.OurField;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.advocatedesk.staff.Role;
import org.springframework.boot.test.context.TestComponent;

/// A list from the spring fair in Toledo.
@TestComponent
public class ImportStory {
    public static final String HEAD = "Who,Phone,Mail,Town,State,ZIP,Street,Notes,Ok to call\n";
    public static final Mapping MEANS = new Mapping(
            List.of(
                    new Mapping.Pair("Who", OurField.NAME),
                    new Mapping.Pair("Phone", OurField.PHONE),
                    new Mapping.Pair("Mail", OurField.EMAIL),
                    new Mapping.Pair("Town", OurField.TOWN),
                    new Mapping.Pair("State", OurField.STATE),
                    new Mapping.Pair("ZIP", OurField.ZIP),
                    new Mapping.Pair("Street", OurField.STREET),
                    new Mapping.Pair("Notes", OurField.MESSAGE),
                    new Mapping.Pair("Ok to call", OurField.CONSENT)),
            Map.of(),
            List.of());

    private final ImportDesk imports;
    private final Imports list;
    private final ImportWorker worker;
    private final UnderstandingWorker understanding;
    private final SourceDesk sources;
    private final Fixtures desk;

    ImportStory(
            ImportDesk imports,
            Imports list,
            ImportWorker worker,
            UnderstandingWorker understanding,
            SourceDesk sources,
            Fixtures desk) {
        this.imports = imports;
        this.list = list;
        this.worker = worker;
        this.understanding = understanding;
        this.sources = sources;
        this.desk = desk;
    }

    public UUID fair() {
        return desk.as(Role.MANAGER, () -> sources.open("Spring fair", "vendor").id());
    }

    public UUID brought(UUID source, String csv) {
        try {
            var file = Files.writeString(Files.createTempFile("fair", ".csv"), csv);
            return desk.as(Role.MANAGER, () -> imports.bring(source, "fair.csv", file));
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    public UUID checked(UUID source, String csv) {
        var id = brought(source, csv);
        manager(() -> imports.check(id, MEANS));
        worker.workOn();
        return id;
    }

    public UUID takenIn(UUID source, String csv) {
        var id = checked(source, csv);
        manager(() -> imports.start(id));
        workOn(id);
        return id;
    }

    public void workOn(UUID id) {
        for (int turn = 0; turn < 1000 && run(id).isWorking(); turn++) {
            worker.workOn();
            understanding.understandWaiting();
        }
    }

    public void takeBack(UUID id) {
        manager(() -> imports.takeBack(id));
        worker.workOn();
    }

    public ImportRun run(UUID id) {
        return desk.as(Role.MANAGER, () -> list.find(id)).orElseThrow();
    }

    public List<RowReport> report(UUID id) {
        return desk.as(Role.MANAGER, () -> list.report(id, true, 0));
    }

    public void manager(Runnable work) {
        desk.as(Role.MANAGER, () -> {
            work.run();
            return "done";
        });
    }
}
