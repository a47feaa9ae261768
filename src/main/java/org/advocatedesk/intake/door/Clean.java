package org.advocatedesk.intake.door;

/// Takes out of a text what no screen, database or mail can hold: control characters and halves of characters.
final class Clean {
    private Clean() {}

    static String text(String sent) {
        if (sent.chars().allMatch(c -> c >= ' ' && c < 0x7f)) return sent;
        var clean = new StringBuilder(sent.length());
        sent.codePoints().forEach(c -> {
            if (c == '\r') return;
            if (c >= 0xd800 && c <= 0xdfff) clean.append('\ufffd');
            else if (c == '\n' || c == '\t' || c >= ' ' && (c < 0x7f || c > 0x9f)) clean.appendCodePoint(c);
        });
        return clean.toString();
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
