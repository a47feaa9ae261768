package org.advocatedesk.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings the websites' pages in and says what they are about.
@Service
@Transactional
public class PageDesk {
    private static final long LARGEST_FILE = 5L * 1024 * 1024;

    private final PageStore store;
    private final UnknownVisits visits;
    private final JdbcClient db;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final java.time.Clock clock;

    PageDesk(
            PageStore store,
            UnknownVisits visits,
            JdbcClient db,
            AuditTrail audit,
            Staff staff,
            Live live,
            java.time.Clock clock) {
        this.store = store;
        this.visits = visits;
        this.db = db;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    /// Every HTML file of a folder and below, with what catalogs and sitemaps there say of them.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public ImportReport importFolder(Path folder) {
        try (var walk = Files.walk(folder)) {
            var files = new ArrayList<PageFile>();
            for (var path : walk.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(path) > LARGEST_FILE) continue;
                files.add(new PageFile(folder.relativize(path).toString(), Files.readAllBytes(path)));
            }
            return importFiles(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Pages first, then the files that only send on to one of them.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public ImportReport importFiles(List<PageFile> files) {
        var problems = new ArrayList<String>();
        var map = SiteMap.of(files, problems);
        var read = files.stream()
                .filter(PageFile::isPage)
                .map(file -> PageReader.read(file, map))
                .toList();
        Map<PageStore.Outcome, Integer> counts = new EnumMap<>(PageStore.Outcome.class);
        for (var page : read) if (page.movedTo() == null) keep(page, counts, problems);
        int aliases = 0;
        for (var stub : read) if (stub.movedTo() != null && follow(stub, stub.movedTo(), problems)) aliases++;
        visits.settle();
        var report = new ImportReport(
                counts.getOrDefault(PageStore.Outcome.ADDED, 0),
                counts.getOrDefault(PageStore.Outcome.CHANGED, 0),
                counts.getOrDefault(PageStore.Outcome.UNCHANGED, 0),
                aliases,
                List.copyOf(problems));
        audit.changed("pages imported", new AuditTrail.Subject("pages", "import", null), null, report.words());
        live.changed(Live.PAGES);
        return report;
    }

    private void keep(ReadPage page, Map<PageStore.Outcome, Integer> counts, List<String> problems) {
        if (PageAddress.key(page.url()).isEmpty()) {
            problems.add("A page names an address that cannot be one: " + page.title());
            return;
        }
        counts.merge(store.keep(page), 1, Integer::sum);
    }

    private boolean follow(ReadPage stub, String target, List<String> problems) {
        var page = store.at(target);
        if (page.isPresent())
            return store.alias(stub.url(), page.get()) || store.at(stub.url()).isPresent();
        problems.add(stub.url() + " sends on to a page that is not here.");
        return false;
    }

    /// What a manager says a page is about; an import no longer changes it.
    @PreAuthorize(Allowed.TO_SET_RULES)
    public void setTopics(PageId id, List<String> topics) {
        var before = db.sql("select topics from content_page where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        db.sql("""
                        update content_page set topics = :topics, topics_by = :by, changed_at = :now, revision = nextval('page_revision_seq')
                        where id = :id""")
                .param("id", id.value())
                .param("topics", Topics.join(topics))
                .param("by", staff.actorName())
                .param("now", Db.at(clock.instant()))
                .update();
        audit.changed(
                "page topics",
                new AuditTrail.Subject("page", id.value().toString(), null),
                before,
                Topics.join(topics));
        live.changed(Live.PAGES);
    }
}
