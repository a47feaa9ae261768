package org.advocatedesk.shared.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Find anything: names also if misspelled, any part of a number, e-mail, town, case number, in milliseconds.
///
/// The index is a cache per node that follows the database; it begins from zero when it is missing, of another schema
/// or of another database.
@Component
public class FindAnything implements DisposableBean {
    private static final Duration KEEP_EVERY = Duration.ofSeconds(30);

    private final List<FindSource> sources;
    private final JdbcClient db;
    private final Path folder;
    private final Clock clock;
    private volatile @Nullable FindIndex index;
    private volatile boolean ready;
    private List<FindFollower> followers = List.of();
    private boolean unkept;
    private long keptAt;
    private String origin = "";

    FindAnything(List<FindSource> sources, JdbcClient db, Clock clock, @Value("${desk.data}/search") Path folder) {
        this.clock = clock;
        this.sources = sources;
        this.db = db;
        this.folder = folder;
    }

    /// The best hits of each source the signed-in person may search, at most `limit` of each.
    public List<Hit.Group> find(String typed, int limit) {
        if (Folded.words(typed).isEmpty()) return List.of();
        var words = typed.length() <= 200 ? typed : typed.substring(0, 200);
        return sources.stream()
                .filter(FindSource::offered)
                .map(source -> new Hit.Group(source.name(), source.title(), typed(source, words, limit)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    /// What fits best to what a caller has said so far, of one source.
    public List<Hit> fitting(String sourceName, Clues clues, int limit) {
        if (clues.isEmpty()) return List.of();
        return sources.stream()
                .filter(source -> source.name().equals(sourceName) && source.offered())
                .flatMap(
                        source -> index()
                                .search(
                                        FindQueries.ofSource(FindQueries.clues(clues), sourceName, source.keys()),
                                        limit)
                                .stream())
                .map(found -> WhyFound.clues(found.kept(), clues, found.score()))
                .toList();
    }

    private List<Hit> typed(FindSource source, String typed, int limit) {
        var found = search(source, typed, false, limit);
        if (found.isEmpty() && Folded.words(typed).size() > 1) found = search(source, typed, true, limit);
        return found.stream()
                .map(hit -> WhyFound.typed(hit.kept(), typed, hit.score()))
                .toList();
    }

    private List<FindIndex.Scored> search(FindSource source, String typed, boolean allButOne, int limit) {
        var question = FindQueries.typed(typed, allButOne);
        return index().search(FindQueries.ofSource(question, source.name(), source.keys()), limit);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${desk.search.every:500ms}")
    void follow() {
        if (ready) catchUp();
    }

    /// Reads what changed in the database since the last time.
    public synchronized void catchUp() {
        var index = index();
        boolean wrote = false;
        for (var follower : followers) wrote |= follower.follow(index, clock.instant());
        if (wrote) index.show();
        unkept |= wrote;
        if (unkept && System.nanoTime() - keptAt > KEEP_EVERY.toNanos()) keep(index);
    }

    /// Throws the index away and reads everything again.
    public synchronized void rebuild() {
        startOver(index());
        catchUp();
    }

    /// How many things can be found.
    public int size() {
        return index().size();
    }

    private FindIndex index() {
        var open = index;
        return open != null ? open : opened();
    }

    private synchronized FindIndex opened() {
        if (index != null) return index;
        var open = FindIndex.open(folder);
        index = open;
        origin = db.sql("select cast(min(installed_on) as varchar(40)) from flyway_schema_history")
                .query(String.class)
                .single();
        begin(open);
        return open;
    }

    private void begin(FindIndex index) {
        var position = index.position();
        boolean ours = FindFields.SCHEMA.equals(position.get("schema")) && origin.equals(position.get("origin"));
        followers = sources.stream()
                .map(source -> new FindFollower(source, ours ? moment(position.get(source.name())) : null))
                .toList();
        if (!ours || followers.stream().anyMatch(FindFollower::isAheadOfItsSource)) startOver(index);
    }

    private void startOver(FindIndex index) {
        index.clear();
        index.show();
        followers.forEach(FindFollower::startOver);
        unkept = true;
    }

    private void keep(FindIndex index) {
        Map<String, String> position = new HashMap<>();
        position.put("schema", FindFields.SCHEMA);
        position.put("origin", origin);
        for (var follower : followers)
            if (follower.position() != null)
                position.put(follower.source().name(), follower.position().toString());
        index.keep(position);
        unkept = false;
        keptAt = System.nanoTime();
    }

    private static @Nullable Instant moment(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    @Override
    public synchronized void destroy() {
        var open = index;
        if (open == null) return;
        keep(open);
        open.close();
        index = null;
    }
}
