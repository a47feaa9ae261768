package org.advocatedesk.pages;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What a page is about, in a few words each; kept one a line.
final class Topics {
    private static final int MOST = 30;
    private static final int LONGEST = 60;

    private Topics() {}

    static String join(Collection<String> topics) {
        return topics.stream()
                .map(topic -> topic.replaceAll("\\s+", " ").strip())
                .filter(topic -> !topic.isEmpty())
                .map(topic -> topic.length() <= LONGEST ? topic : topic.substring(0, LONGEST))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining("\n"));
    }

    static List<String> split(String kept) {
        return kept.isEmpty() ? List.of() : Arrays.asList(kept.split("\n"));
    }
}
