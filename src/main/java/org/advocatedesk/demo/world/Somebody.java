package org.advocatedesk.demo.world;

import java.util.Locale;

/// A person of the demonstration.
record Somebody(String given, String family, boolean woman, int age) {
    String name() {
        return given + " " + family;
    }

    String he() {
        return woman ? "she" : "he";
    }

    String his() {
        return woman ? "her" : "his";
    }

    String him() {
        return woman ? "her" : "him";
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
