package org.advocatedesk.intake.mapping;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Every version of every source's mapping; one that was saved never changes.
@Component
@Transactional(readOnly = true)
public class KnownMappings {
    private final JdbcClient db;
    private final JsonMapper json;
    private final Cache<String, Mapping> known =
            Caffeine.newBuilder().maximumSize(500).build();

    KnownMappings(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// 0 where none was saved yet.
    public int newest(@Nullable UUID source) {
        if (source == null) return 0;
        return db.sql("select coalesce(max(version), 0) from source_mapping where source_id = :source")
                .param("source", source)
                .query(Integer.class)
                .single();
    }

    public Mapping of(@Nullable UUID source, int version) {
        if (source == null || version == 0) return Mapping.OURS;
        var name = source + "/" + version;
        var mapping = known.getIfPresent(name);
        if (mapping == null) known.put(name, mapping = read(source, version));
        return mapping;
    }

    private Mapping read(UUID source, int version) {
        return db.sql("select body from source_mapping where source_id = :source and version = :version")
                .param("source", source)
                .param("version", version)
                .query((rs, n) -> json.readValue(rs.getString("body"), Mapping.class))
                .single();
    }
}
