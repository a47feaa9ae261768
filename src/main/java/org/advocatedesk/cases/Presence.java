package org.advocatedesk.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.Uuid7;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.StaffId;
import org.springframework.stereotype.Component;

/// Who has which family open just now, on this node: so that two people do not call the same widow.
@Component
public class Presence {
    /// The topic of [Live] that tells of arrivals and departures.
    public static final String TOPIC = "presence";

    private final Map<UUID, Someone> open = new ConcurrentHashMap<>();
    private final Live live;

    Presence(Live live) {
        this.live = live;
    }

    /// A colleague with a family open; `calling` once they have opened the call form.
    public record Someone(CaseId family, StaffId id, String fullName, String initials, boolean calling) {
        /// "Ruth is reading", "Marcus calling".
        public String words() {
            var first = fullName.split(" ")[0];
            return calling ? first + " calling" : first + " is reading";
        }
    }

    /// One screen that shows a family; leave it on detach.
    public final class Visit {
        private final UUID key = Uuid7.next();

        private Visit(CaseId family, Colleague who) {
            open.put(key, new Someone(family, who.id(), who.fullName(), who.initials(), false));
            tell();
        }

        public void calling(boolean now) {
            open.computeIfPresent(key, (k, s) -> new Someone(s.family(), s.id(), s.fullName(), s.initials(), now));
            tell();
        }

        public void leave() {
            if (open.remove(key) != null) tell();
        }
    }

    public Visit enter(CaseId family, Colleague who) {
        return new Visit(family, who);
    }

    /// The others who have families open, one each: whoever is calling comes first.
    public Map<CaseId, Someone> othersThan(StaffId me) {
        var others = new LinkedHashMap<CaseId, Someone>();
        for (var someone : open.values())
            if (!someone.id().equals(me))
                others.merge(someone.family(), someone, (one, other) -> one.calling() ? one : other);
        return others;
    }

    public List<Someone> withFamily(CaseId family, StaffId me) {
        return open.values().stream()
                .filter(s -> s.family().equals(family) && !s.id().equals(me))
                .distinct()
                .toList();
    }

    private void tell() {
        live.changed(TOPIC);
    }
}
