package org.advocatedesk.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.advocatedesk.people.PersonDirectory;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.search.Clues;
import org.advocatedesk.shared.search.FindAnything;
import org.advocatedesk.staff.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may be ringing: families that fit what a caller has said so far, the likeliest first, each with the reasons.
@Service
@Transactional(readOnly = true)
public class CallerCandidates {
    private final FindAnything find;
    private final PersonDirectory people;
    private final FamilyCards families;

    CallerCandidates(FindAnything find, PersonDirectory people, FamilyCards families) {
        this.find = find;
        this.people = people;
        this.families = families;
    }

    /// A family that fits; `matched` is the person or number that did, where the family's own line does not show it.
    public record Candidate(CaseId id, FamilyCard family, String matched, List<String> reasons) {}

    /// Every clue may be blank or half typed. A whole number is asked of the database itself, so that a family is known
    /// the moment it was opened.
    @PreAuthorize(Allowed.TO_CALL)
    public List<Candidate> fitting(Clues clues, int limit) {
        var reasons = new LinkedHashMap<CaseId, List<String>>();
        var matched = new LinkedHashMap<CaseId, String>();
        PhoneNumber.read(clues.number())
                .ifPresent(number -> people.withKey("phone", number.e164()).stream()
                        .flatMap(person -> families.ofPerson(person).stream())
                        .forEach(id -> {
                            reasons.put(id, new ArrayList<>(List.of("Same number")));
                            matched.put(id, number.display());
                        }));
        for (var hit : find.fitting(FamiliesToFind.NAME, clues, limit)) {
            var id = new CaseId(java.util.UUID.fromString(hit.id()));
            var known = reasons.computeIfAbsent(id, k -> new ArrayList<>());
            hit.why().stream().filter(why -> !known.contains(why)).forEach(known::add);
            matched.merge(id, hit.matched(), (old, fresh) -> fresh.isBlank() ? old : fresh);
        }
        return candidates(reasons, matched, limit);
    }

    private List<Candidate> candidates(Map<CaseId, List<String>> reasons, Map<CaseId, String> matched, int limit) {
        var ids = reasons.keySet().stream().limit(limit).toList();
        var cards = families.of(ids);
        return ids.stream()
                .flatMap(id -> java.util.Optional.ofNullable(cards.get(id)).stream()
                        .map(card -> new Candidate(
                                id,
                                card,
                                matched.getOrDefault(id, ""),
                                List.copyOf(reasons.getOrDefault(id, List.of())))))
                .toList();
    }
}
