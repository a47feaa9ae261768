package org.advocatedesk.shared.search;

/// What a caller has said so far, each part blank or half typed.
public record Clues(String name, String place, String about, String number) {
    public boolean isEmpty() {
        return (name + place + about).isBlank() && Folded.digits(number).length() < 3;
    }
}
