package org.advocatedesk.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Ranks pages for a family: by the topics their words and facts ask for, then by likeness of the text.
final class PageMatcher {
    private static final int ENOUGH = 3;
    private static final double RATHER_ALIKE = 0.6;

    private PageMatcher() {}

    /// A page as the matcher sees it; `key` is its canonical address.
    record Candidate(UUID id, String key, String site, String slug, List<String> topics) {}

    /// A page, how well it fits and why, weightiest reason first.
    record Match(Candidate page, double score, List<String> reasons) {}

    /// The best first; of pages with the same name on several sites the best one; pages nothing speaks for are left
    /// out.
    static List<Match> rank(SuggestionRules rules, Enquiry enquiry, List<Candidate> pages, Map<UUID, Double> likeness) {
        var wanted = rules.wantedBy(enquiry);
        var from = enquiry.cameFrom() == null ? "" : enquiry.cameFrom();
        var matches = new ArrayList<Match>();
        for (var page : pages) matches.add(match(rules, wanted, from, page, likeness.getOrDefault(page.id(), 0.0)));
        matches.sort(Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparing(m -> m.page().key()));
        var ranked =
                oncePerSlug(matches.stream().filter(m -> !m.reasons().isEmpty()).toList());
        if (ranked.size() < ENOUGH) addAlike(ranked, matches, likeness);
        return ranked;
    }

    private static Match match(
            SuggestionRules rules, List<SuggestionRules.Wanted> wanted, String from, Candidate page, double likeness) {
        double score = likeness * rules.likeness();
        var reasons = new ArrayList<String>();
        if (PageAddress.key(from).equals(page.key())) {
            score += rules.cameFrom();
            reasons.add("They came from it");
        }
        if (PageAddress.site(from).equals(page.site())) score += 1;
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
        return new Match(page, score, reasons);
    }

    private static List<Match> oncePerSlug(List<Match> matches) {
        var slugs = new HashSet<String>();
        return new ArrayList<>(
                matches.stream().filter(m -> slugs.add(m.page().slug())).toList());
    }

    /// Where little was said, what reads most like it is better than nothing.
    private static void addAlike(List<Match> ranked, List<Match> all, Map<UUID, Double> likeness) {
        all.stream()
                .filter(m ->
                        m.reasons().isEmpty() && likeness.getOrDefault(m.page().id(), 0.0) >= RATHER_ALIKE)
                .limit(ENOUGH - ranked.size())
                .forEach(m -> ranked.add(new Match(m.page(), m.score(), List.of("Reads like what they wrote"))));
    }
}
