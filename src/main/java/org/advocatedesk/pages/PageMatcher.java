package org.advocatedesk.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Ranks pages for a family: by the topics their words and facts ask for, then by likeness of the text.
final class PageMatcher {
    private PageMatcher() {}

    /// A page as the matcher sees it; `key` is its canonical address.
    record Candidate(UUID id, String key, String language, List<String> topics) {}

    /// A page, how well it fits and why, weightiest reason first.
    record Match(UUID pageId, double score, List<String> reasons) {}

    /// The best first; pages that nothing speaks for are left out.
    static List<Match> rank(
            SuggestionRules rules, Enquiry enquiry, List<Candidate> pages, Map<UUID, Double> likeness) {
        var wanted = rules.wantedBy(enquiry);
        var from = enquiry.cameFrom() == null ? "" : PageAddress.key(enquiry.cameFrom());
        var matches = new ArrayList<Match>();
        for (var page : pages) {
            var match = match(rules, wanted, from, page, likeness.getOrDefault(page.id(), 0.0));
            if (!match.reasons().isEmpty()) matches.add(match);
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed().thenComparing(m -> m.pageId()));
        return matches;
    }

    private static Match match(
            SuggestionRules rules, List<SuggestionRules.Wanted> wanted, String from, Candidate page, double likeness) {
        double score = likeness * rules.likeness();
        var reasons = new ArrayList<String>();
        if (!from.isEmpty() && from.equals(page.key())) {
            score += rules.cameFrom();
            reasons.add("came from it");
        }
        var fitting = wanted.stream()
                .filter(w -> w.isAnsweredBy(page.topics()))
                .sorted(Comparator.comparingInt(SuggestionRules.Wanted::weight).reversed())
                .toList();
        double share = 1;
        for (var reason : fitting) {
            score += reason.weight() * share;
            share /= 4;
            reasons.add(reason.reason());
        }
        return new Match(page.id(), score, reasons);
    }
}
