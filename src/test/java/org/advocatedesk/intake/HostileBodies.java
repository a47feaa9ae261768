package org.advocatedesk.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Bodies nobody's form sends: whole ones bent, cut and stuffed, the same ones for the same seed.
final class HostileBodies {
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=utf-16",
            "application/json; profile=\"",
            "application/x-www-form-urlencoded",
            "APPLICATION/X-WWW-FORM-URLENCODED; charset=none",
            "text/plain",
            "text/html; boundary=",
            "application/xml",
            "image/png",
            ";",
            "a/b/c",
            "*/*");
    private static final List<String> NAMES = List.of(
            "message",
            "contact",
            "contact.phone",
            "phone",
            "email",
            "address",
            "patient",
            "consent",
            "given",
            "source",
            "pageUrl",
            "form",
            "type",
            "locale",
            "exposure",
            "__proto__",
            "",
            ".",
            "message.",
            "\u0000");
    private static final List<String> WORDS = List.of(
            "help",
            "419 555 0132",
            "carl@example.com",
            "\u0000",
            "\ud800",
            "\udfff\ud800",
            "\u202eevil\u202c",
            "\u200f\u05d0",
            "\uffff",
            "\u2028",
            "\ud83d\ude00".repeat(300),
            "e\u0301".repeat(500),
            "'; drop table submission; --",
            "<script>alert(1)</script>",
            "{{organization}}",
            "${jndi:ldap://x}",
            "%s%n%00",
            "../../etc/passwd",
            "\r\nX: y",
            "9".repeat(2_000),
            "a".repeat(40_000),
            " ".repeat(20_000) + "x");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(900),
            "9".repeat(1_500),
            "0." + "1".repeat(900),
            "00",
            "+1",
            ".5",
            "NaN",
            "0x1F",
            "1_000");

    private final Random chance;

    HostileBodies(long seed) {
        chance = new Random(seed);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Hostile(String type, byte[] body) {}

    Hostile next() {
        var type = one(TYPES);
        var text = chance.nextInt(4) == 0 ? form() : object(0);
        return new Hostile(type, damaged(text.getBytes(one(charsets()))));
    }

    private static List<Charset> charsets() {
        return List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16,
                Charset.forName("UTF-32"));
    }

    private String object(int depth) {
        var members = new StringBuilder("{");
        for (int i = chance.nextInt(6); i >= 0; i--)
            members.append(quoted(one(NAMES)))
                    .append(':')
                    .append(value(depth))
                    .append(i == 0 && chance.nextInt(8) > 0 ? "" : ",");
        return members.append('}').toString();
    }

    private String value(int depth) {
        return switch (chance.nextInt(depth > 3 ? 4 : 8)) {
            case 0 -> one(NUMBERS);
            case 1 -> one(List.of("true", "false", "null", "undefined", "tru"));
            case 2 -> deep();
            case 3, 4, 5 -> quoted(one(WORDS));
            case 6 -> "[" + value(depth + 1) + "," + object(depth + 1) + "]";
            default -> object(depth + 1);
        };
    }

    private String deep() {
        int depth = 1 << chance.nextInt(14);
        var open = chance.nextBoolean() ? "[" : "{\"contact\":";
        return open.repeat(depth) + (chance.nextBoolean() ? "1" + (open.equals("[") ? "]" : "}").repeat(depth) : "");
    }

    /// Sometimes escaped as it should be, sometimes to ASCII with lone halves, sometimes not at all.
    private String quoted(String words) {
        return switch (chance.nextInt(3)) {
            case 0 -> '"' + words + '"';
            case 1 -> '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            default -> {
                var escaped = new StringBuilder("\"");
                words.chars().limit(400).forEach(c -> escaped.append("\\u%04x".formatted(c)));
                yield escaped.append('"').toString();
            }
        };
    }

    private String form() {
        var pairs = new StringBuilder();
        for (int i = chance.nextInt(40); i >= 0; i--)
            pairs.append(one(NAMES))
                    .append(one(List.of("=", "", "==", "%3d", "=%", "=%u0041", "=%ff%fe", "=%00")))
                    .append(one(WORDS))
                    .append(one(List.of("&", ";", "&&")));
        return pairs.toString();
    }

    private byte[] damaged(byte[] whole) {
        if (whole.length == 0) return whole;
        return switch (chance.nextInt(6)) {
            case 0 -> Arrays.copyOf(whole, chance.nextInt(whole.length));
            case 1 -> flipped(whole);
            case 2 -> twice(whole);
            default -> whole;
        };
    }

    private byte[] flipped(byte[] whole) {
        for (int i = 1 + chance.nextInt(8); i > 0; i--)
            whole[chance.nextInt(whole.length)] = (byte) chance.nextInt(256);
        return whole;
    }

    private static byte[] twice(byte[] whole) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(whole);
        both.writeBytes(whole);
        return both.toByteArray();
    }

    private <T> T one(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
