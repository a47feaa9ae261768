package org.advocatedesk.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Word rules made ready to read texts with; patterns see folded text, so they are written in plain small letters.
final class Wording {
    private final List<Ready> rules;

    Wording(WordRules published) {
        rules = published.rules().stream().map(Ready::new).toList();
    }

    /// A rule that fired, and on which words as written.
    record Hit(String name, String words, int weight, String said, int start, int end) {}

    List<Hit> hits(Folded text) {
        var hits = new ArrayList<Hit>();
        var folded = text.text();
        for (var rule : rules) rule.first(text, folded).ifPresent(hits::add);
        return hits;
    }

    Optional<Hit> first(Folded text) {
        return hits(text).stream().findFirst();
    }

    /// What a rule weighs that looks for no words; nothing where it is not published.
    int weight(String name) {
        return rules.stream()
                .map(ready -> ready.rule)
                .filter(rule -> rule.name().equals(name))
                .mapToInt(WordRules.Rule::weight)
                .findFirst()
                .orElse(0);
    }

    /// Whether one of the rules of this name fired.
    static boolean named(List<Hit> hits, String name) {
        return hits.stream().anyMatch(hit -> hit.name().equals(name));
    }

    private static final class Ready {
        private final WordRules.Rule rule;
        private final List<Pattern> any;
        private final List<Pattern> unless;
        private final List<Pattern> unlessAnywhere;

        Ready(WordRules.Rule rule) {
            this.rule = rule;
            any = compiled(rule.any());
            unless = compiled(rule.unless());
            unlessAnywhere = compiled(rule.unlessAnywhere());
        }

        private static List<Pattern> compiled(@org.jspecify.annotations.Nullable List<String> patterns) {
            return patterns == null
                    ? List.of()
                    : patterns.stream().map(Pattern::compile).toList();
        }

        Optional<Hit> first(Folded text, String folded) {
            if (unlessAnywhere.stream().anyMatch(p -> p.matcher(folded).find())) return Optional.empty();
            for (var pattern : any) {
                var found = pattern.matcher(folded);
                while (found.find()) {
                    if (found.end() > found.start() && !excused(text, found.start(), found.end()))
                        return Optional.of(new Hit(
                                rule.name(),
                                rule.words(),
                                rule.weight(),
                                text.original(found.start(), found.end()),
                                found.start(),
                                found.end()));
                }
            }
            return Optional.empty();
        }

        private boolean excused(Folded text, int start, int end) {
            if (unless.isEmpty()) return false;
            var sentence = text.sentence(start, end);
            return unless.stream().anyMatch(p -> p.matcher(sentence).find());
        }
    }
}
