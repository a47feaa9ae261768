package org.advocatedesk.intake.door;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.advocatedesk.intake.door.SentFields.Unparseable;

/// The fields of a form sent as `multipart/form-data`; of a file only its name is kept as words.
final class MultipartForm {
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=(?:\"([^\"]*)\"|([^;\\s]*))");
    private static final Pattern FILE = Pattern.compile("(?i)filename\\*?=(?:\"([^\"]*)\"|([^;\\s]*))");

    private MultipartForm() {}

    static Map<String, String> fields(byte[] raw, String contentType) throws Unparseable {
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) throw new Unparseable("It is a form whose parts cannot be told apart.");
        var body = "\r\n" + new String(raw, StandardCharsets.UTF_8);
        var fields = new LinkedHashMap<String, String>();
        for (var part : body.split(Pattern.quote("\r\n--" + group(boundary)), -1)) add(part, fields);
        if (fields.isEmpty()) throw new Unparseable("It is a form without fields.");
        return fields;
    }

    private static void add(String part, Map<String, String> fields) {
        int blank = part.indexOf("\r\n\r\n");
        if (blank < 0) return;
        var headers = part.substring(0, blank);
        var name = NAME.matcher(headers);
        if (!name.find() || group(name).isBlank()) return;
        var file = FILE.matcher(headers);
        var value = file.find() ? group(file) : part.substring(blank + 4);
        fields.merge(group(name), value, (one, other) -> one + ", " + other);
    }

    private static String group(java.util.regex.Matcher found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }
}
