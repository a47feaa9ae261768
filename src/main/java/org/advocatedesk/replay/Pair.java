package org.advocatedesk.replay;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Two rows that belong together, whichever of them says so.
record Pair(String one, String other) {

    static Set<Pair> all(Map<String, JsonNode> rows, String field) {
        var pairs = new LinkedHashSet<Pair>();
        rows.forEach((id, row) -> row.path(field).forEach(linked -> {
            var other = linked.asString("");
            if (!other.equals(id)) pairs.add(id.compareTo(other) < 0 ? new Pair(id, other) : new Pair(other, id));
        }));
        return pairs;
    }
}
