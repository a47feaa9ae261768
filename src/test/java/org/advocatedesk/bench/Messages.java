package org.advocatedesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What families wrote, as the sample submissions say it, and the pages they came from.
final class Messages {
    private static final Path SENT = Path.of("src", "test", "resources", "intake", "submissions-open.jsonl");
    private static final List<String> NEEDS = List.of(
            "A second opinion on treatment",
            "Where to find a doctor who knows this",
            "Whether there is help for the family",
            "How to reach hospice at home",
            "The guide for patients",
            "Somebody to talk to");
    private static final List<String> TRADES = List.of(
            "Pipefitter",
            "Boilermaker",
            "Crane operator",
            "Electrician, Navy yard",
            "Insulator",
            "Brake mechanic",
            "Millwright",
            "Carpenter");

    private final List<String> texts;
    private final List<String> pages;

    Messages() {
        try {
            var json = JsonMapper.builder().build();
            texts = Files.readAllLines(SENT).stream()
                    .map(line ->
                            json.readTree(line).path("payload").path("message").asString(""))
                    .filter(text -> text.length() > 20)
                    .map(text -> text.length() <= 1000 ? text : text.substring(0, 1000))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        pages = Names.lines("/demo/world/pages.txt").stream()
                .filter(line -> line.contains("|"))
                .map(line -> line.split("\\s*\\|\\s*")[1])
                .filter(page -> page.startsWith("http"))
                .toList();
    }

    String text(int at) {
        return texts.get(at % texts.size());
    }

    String page(int at) {
        return pages.get(at % pages.size());
    }

    String need(int at) {
        return NEEDS.get(at % NEEDS.size());
    }

    String work(int at) {
        return TRADES.get(at % TRADES.size());
    }

    String payload(Family f, String message) {
        return """
                {"type":"case_review","contact":{"firstName":"%s","lastName":"%s","phone":"%s","email":"%s"},\
                "address":{"line1":"%s","city":"%s","state":"%s","postalCode":"%s"},\
                "patient":{"relationship":"%s","firstName":"%s","diagnosis":"pleural_mesothelioma"},"message":%s,\
                "source":{"pageUrl":"%s"},"locale":"en-US"}""".formatted(
                        f.given(),
                        f.surname(),
                        f.phone(),
                        f.email(),
                        f.street(),
                        f.town().name(),
                        f.town().state(),
                        f.town().zip(),
                        f.relation().name().toLowerCase(java.util.Locale.ROOT),
                        f.patientGiven(),
                        quoted(message),
                        page(f.messageAt()));
    }

    String understanding(Family f) {
        return """
                {"givenName":"%s","familyName":"%s","phoneE164":"%s","phoneExtension":"","email":"%s","address":"%s, %s",\
                "relation":"%s","patientName":"%s %s","language":"en","timeZone":"%s","usState":"%s",\
                "howWhereKnown":"by their address","mayCall":true,"mayEmail":true,"refusalWords":"","urgency":"%s",\
                "urgencyReason":"","marked":[],"disposition":"work","dispositionReason":"","need":"%s","possibleDuplicates":[]}""".formatted(
                        f.given(),
                        f.surname(),
                        f.phone(),
                        f.email(),
                        f.street(),
                        f.town().name(),
                        f.relation().label(),
                        f.patientGiven(),
                        f.surname(),
                        f.town().zone().getId(),
                        f.town().state(),
                        f.urgency().name().toLowerCase(java.util.Locale.ROOT),
                        need(f.messageAt()));
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "")
                        .replace("\t", " ")
                + '"';
    }
}
