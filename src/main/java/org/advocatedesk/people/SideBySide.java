package org.advocatedesk.people;

/// Which of two persons each thing is taken from when they become one: true for the one who is absorbed.
public record SideBySide(
        boolean name, boolean language, boolean bestTime, boolean phone, boolean email, boolean address) {}
