package org.advocatedesk.shared;

/// Something a person asked for that may not or cannot be done; the message is a sentence fit to be shown.
public class Refusal extends RuntimeException {
    public Refusal(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
