package org.advocatedesk.intake.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.intake.Sources;
import org.advocatedesk.intake.mapping.KnownMappings;
import org.advocatedesk.intake.mapping.Mapping;
import org.advocatedesk.intake.sources.MappingDesk;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Brings in a list step by step: read it, say what its columns mean, look it through, take it in, take it back.
@Service
@Transactional
public class ImportDesk {
    /// What the screens of imports follow.
    public static final String TOPIC = "imports";

    private final JdbcClient db;
    private final Imports imports;
    private final ImportRows rows;
    private final Sources sources;
    private final MappingDesk mappingDesk;
    private final KnownMappings mappings;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final JsonMapper json;
    private final Clock clock;

    ImportDesk(
            JdbcClient db,
            Imports imports,
            ImportRows rows,
            Sources sources,
            MappingDesk mappingDesk,
            KnownMappings mappings,
            AuditTrail audit,
            Staff staff,
            Live live,
            JsonMapper json,
            Clock clock) {
        this.db = db;
        this.imports = imports;
        this.rows = rows;
        this.sources = sources;
        this.mappingDesk = mappingDesk;
        this.mappings = mappings;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.json = json;
        this.clock = clock;
    }

    /// Keeps the rows of a file under a source; nothing else is done with them yet.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public UUID bring(UUID source, String fileName, Path file) {
        if (sources.find(source).isEmpty()) throw new Refusal("Choose where the list comes from.");
        var list = ListFile.read(file);
        var id = Uuid7.next();
        db.sql("""
                        insert into intake_import (id, source_id, file_name, column_names, rows_total, state, mapping_version,
                                                   brought_by, brought_at)
                        values (:id, :source, :file, :columns, :total, 'mapping', 0, :by, :now)""")
                .param("id", id)
                .param("source", source)
                .param("file", cut(fileName.replaceAll("[\\p{Cntrl}/\\\\]", ""), 200))
                .param("columns", json.writeValueAsString(list.columns()))
                .param("total", list.rows().size())
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
        rows.add(id, list.rows());
        audit.changed("list brought", subject(id), null, list.rows().size() + " rows");
        live.changed(TOPIC);
        return id;
    }

    /// Saves what the columns mean, for this source's next lists too, and looks every row through.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void check(UUID id, Mapping mapping) {
        var list = require(id);
        if (list.state() != ImportState.MAPPING && list.state() != ImportState.CHECKED)
            throw new Refusal("This list is beyond that: it is being worked on or taken in.");
        if (mapping.pairs().isEmpty() && list.columns().stream().noneMatch(Mapping.OURS::knows))
            throw new Refusal("Say of one column at least what it is to us.");
        int version = mapping.equals(mappingDesk.newest(list.sourceId()))
                ? mappings.newest(list.sourceId())
                : mappingDesk.save(list.sourceId(), mapping);
        rows.lookAgain(id);
        move(list, ImportState.CHECKING, Map.of("version", version), "mapping_version = :version");
    }

    /// Takes in every good row, in the background.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void start(UUID id) {
        var list = require(id);
        if (list.good() == 0)
            throw new Refusal("There is no row to take in. Download those that were refused and correct them.");
        move(
                list,
                ImportState.RUNNING,
                Map.of("by", staff.actorName(), "now", Db.at(clock.instant())),
                "started_by = :by, started_at = :now");
        audit.changed("list taken in", subject(id), null, list.good() + " rows");
    }

    private void move(ImportRun from, ImportState to, Map<String, Object> params, String besides) {
        if (to == ImportState.UNDOING && from.state() == ImportState.UNDONE)
            throw new Refusal("This list was taken back already.");
        int moved = db.sql("update intake_import set state = :to, " + besides + " where id = :id and state = :from")
                .params(params)
                .param("to", to.word())
                .param("from", from.state().word())
                .param("id", from.id())
                .update();
        if (moved == 0) throw new Refusal("A colleague was faster. Look again.");
        live.changed(TOPIC);
    }

    /// The refused rows as CSV, with the reason of each; that somebody took them is kept in the trail.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public byte[] refused(UUID id) {
        var list = require(id);
        audit.read("refused rows of a list", subject(id));
        return RefusedRows.csv(list.columns(), rows.reports(id, "state = 'bad'", 0, ListFile.MOST_ROWS));
    }

    /// Takes everything back, in the background, but for the families that somebody has worked with.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void takeBack(UUID id) {
        var list = require(id);
        if (list.isWorking()) throw new Refusal("Wait until it is done; then it can be taken back.");
        move(list, ImportState.UNDOING, Map.of("by", staff.actorName()), "undone_by = :by");
        audit.changed("list taken back", subject(id), list.taken() + " rows", null);
    }

    private ImportRun require(UUID id) {
        return imports.find(id).orElseThrow(() -> new Refusal("This list is not known here."));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest);
    }

    private static AuditTrail.Subject subject(UUID id) {
        return new AuditTrail.Subject("import", id.toString(), null);
    }
}
