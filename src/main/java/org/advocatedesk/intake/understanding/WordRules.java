package org.advocatedesk.intake.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A published list of rules that look for words: each has a name, what it says in words, a weight, and the patterns.
record WordRules(List<Rule> rules) {

    /// Fires where `any` is found and neither `unless` stands in the same sentence nor `unlessAnywhere` in the text.
    record Rule(
            String name,
            String words,
            int weight,
            List<String> any,
            @Nullable List<String> unless,
            @Nullable List<String> unlessAnywhere) {}
}
