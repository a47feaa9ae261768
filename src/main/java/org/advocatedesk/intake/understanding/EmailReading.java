package org.advocatedesk.intake.understanding;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advocatedesk.shared.EmailAddress;

/// Finds the e-mail address in what was typed: in its own field, in the one for the phone, or spelled "at" and "dot".
final class EmailReading {
    private static final Pattern ADDRESS =
            Pattern.compile("[a-z0-9._%+'-]{1,64}@[a-z0-9-]{1,63}(?:[.,][a-z0-9-]{2,63}){1,4}");

    private EmailReading() {}

    static Optional<EmailAddress> read(String field, String phoneField, String besides) {
        return Stream.of(field, phoneField, besides)
                .flatMap(typed -> find(typed).stream())
                .findFirst();
    }

    private static Optional<EmailAddress> find(String typed) {
        var text = new Folded(typed)
                .text()
                .replaceAll("\\s*[\\[(]?\\bat\\b[\\])]?\\s*(?=[a-z0-9-]+\\s*[\\[(]?(dot|punto)\\b)", "@")
                .replaceAll("(?<=@[a-z0-9-]{1,63})\\s*[\\[(]?\\b(dot|punto)\\b[\\])]?\\s*", ".")
                .replaceAll("\\s*@\\s*", "@");
        var found = ADDRESS.matcher(text);
        return found.find() ? EmailAddress.read(found.group().replace(',', '.')) : Optional.empty();
    }
}
