package org.advocatedesk.replay;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much of what was found is right, and how much of what is right was found.
record Hits(int right, int wrong, int missed) {

    static <T> Hits of(Set<T> wanted, Set<T> said) {
        var right = new HashSet<>(wanted);
        right.retainAll(said);
        return new Hits(right.size(), said.size() - right.size(), wanted.size() - right.size());
    }

    @Nullable
    Double precision() {
        return Share.of(right, right + wrong);
    }

    @Nullable
    Double recall() {
        return Share.of(right, right + missed);
    }

    @Nullable
    Double f1() {
        var precision = precision();
        var recall = recall();
        if (precision == null || recall == null) return null;
        return precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall);
    }

    String words(String name) {
        return "%-15s precision %s  recall %s  f1 %s  (tp %d fp %d fn %d)"
                .formatted(
                        name, Share.words(precision()), Share.words(recall()), Share.words(f1()), right, wrong, missed);
    }
}
