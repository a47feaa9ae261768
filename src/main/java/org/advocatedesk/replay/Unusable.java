package org.advocatedesk.replay;

/// Something given to the command that it cannot work with; the message says what to do.
final class Unusable extends RuntimeException {
    Unusable(String words) {
        super(words);
    }
}
