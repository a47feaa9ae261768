package org.advocatedesk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Which topics answer which words and facts, and how weighty each is: what is asked counts most, then the illness and
/// its stage, then role and exposure. Published as the rule set `page-suggestions`.
public record SuggestionRules(int cameFrom, int likeness, List<Asks> asks, List<Known> facts) {
    public static final String KIND = "page-suggestions";

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    /// A question people put in these words, as expressions, is answered by pages of these topics.
    public record Asks(String reason, int weight, List<String> topics, List<String> any) {
        boolean heardIn(String words) {
            return any.stream().anyMatch(expression -> found(expression, words));
        }
    }

    /// A fact that reads like this makes pages of these topics useful.
    public record Known(String fact, String is, String reason, int weight, List<String> topics) {
        boolean holdsFor(Enquiry enquiry) {
            var value = enquiry.fact(fact);
            return !value.isBlank() && found(is, value);
        }
    }

    /// A topic that is wanted, why, and how much.
    record Wanted(List<String> topics, String reason, int weight) {
        boolean isAnsweredBy(List<String> pageTopics) {
            return pageTopics.stream().anyMatch(t -> topics.stream().anyMatch(t::equalsIgnoreCase));
        }
    }

    List<Wanted> wantedBy(Enquiry enquiry) {
        var wanted = new ArrayList<Wanted>();
        for (var question : asks)
            if (question.heardIn(enquiry.words()))
                wanted.add(new Wanted(question.topics(), question.reason(), question.weight()));
        for (var known : facts)
            if (known.holdsFor(enquiry)) wanted.add(new Wanted(known.topics(), known.reason(), known.weight()));
        return wanted;
    }

    private static boolean found(String expression, String words) {
        return PATTERNS.computeIfAbsent(
                        expression, e -> Pattern.compile(e, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .matcher(words)
                .find();
    }
}
