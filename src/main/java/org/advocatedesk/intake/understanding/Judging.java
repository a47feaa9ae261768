package org.advocatedesk.intake.understanding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advocatedesk.cases.Disposition;
import org.advocatedesk.cases.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How soon somebody must look, and whether it is ours to help: proposals with their reasons, from the words and the
/// day they were written on. Loudness counts for nothing.
@Component
class Judging {
    private static final String SELF_HARM = "self-harm";
    private static final Set<String> CANCERS = Set.of("asbestos_lung_cancer");
    static final Pattern IN_TREATMENT = Pattern.compile(
            "\\b(chemo\\w*|pemetrexed|alimta|cisplatin|carboplatin|infusions?|immuno\\w*|opdivo|yervoy|keytruda|nivolumab|ipilimumab|quimio\\w*|radiation|treatments?)\\b");

    private final Wordings wordings;

    Judging(Wordings wordings) {
        this.wordings = wordings;
    }

    /// The proposals, and the words that raised them as they were written.
    record Judgement(
            Urgency urgency,
            String urgencyReason,
            List<String> marked,
            Disposition disposition,
            String dispositionReason,
            boolean selfHarm) {}

    Judgement of(Submitted sent, Wishes.Refused refused, Instant receivedAt) {
        var written = receivedAt.atZone(ZoneOffset.ofHours(-6)).toLocalDate();
        var text = new Folded(sent.heard());
        var about = wordings.of(Wordings.DISPOSITION).hits(text);
        var disposition = disposition(sent, refused, about);
        var alarming = alarming(text);
        boolean selfHarm = alarming.stream().anyMatch(hit -> hit.name().equals(SELF_HARM));
        // whoever speaks of ending their life is heard, whatever else they want of us
        var alarm = disposition.value == Disposition.DECLINE && !selfHarm
                ? Optional.<TimeAlarms.Alarm>empty()
                : alarm(sent, text, written, alarming);
        if (alarm.isPresent())
            return new Judgement(
                    Urgency.URGENT,
                    alarm.get().words(),
                    alarm.get().said(),
                    disposition.value,
                    disposition.reason,
                    selfHarm);
        var low = whyItCanWait(sent, disposition, about);
        return new Judgement(
                low.isPresent() ? Urgency.LOW : Urgency.NORMAL,
                low.orElse(""),
                List.of(),
                disposition.value,
                disposition.reason,
                selfHarm);
    }

    private record Proposed(Disposition value, String reason) {}

    private static Optional<TimeAlarms.Alarm> alarm(
            Submitted sent, Folded text, LocalDate written, List<Wording.Hit> alarming) {
        var hits = isDead(sent)
                ? alarming.stream().filter(hit -> hit.name().equals(SELF_HARM)).toList()
                : alarming;
        if (!hits.isEmpty())
            return Optional.of(new TimeAlarms.Alarm(
                    hits.getFirst().words(),
                    hits.stream().map(Wording.Hit::said).distinct().toList()));
        return TimeAlarms.of(sent.patient(), isDead(sent), text, written);
    }

    /// The words that cannot wait, the gravest first.
    List<Wording.Hit> alarming(Folded text) {
        return wordings.of(Wordings.URGENCY).hits(text).stream()
                .filter(hit -> !hit.name().endsWith("-in-treatment")
                        || IN_TREATMENT.matcher(text.text()).find())
                .sorted(java.util.Comparator.comparingInt(Wording.Hit::weight).reversed())
                .toList();
    }

    private static Optional<String> whyItCanWait(Submitted sent, Proposed disposition, List<Wording.Hit> about) {
        if (disposition.value == Disposition.DECLINE) return Optional.of(disposition.reason);
        if (disposition.value == Disposition.REFER_OUT)
            return hasActiveDisease(sent) && !Wording.named(about, "represented")
                    ? Optional.empty()
                    : Optional.of(disposition.reason);
        if (hasCancer(sent) || Wording.named(about, "cancer-words")) return Optional.empty();
        boolean bare = sent.message().split("\\s+").length < 6;
        if (sent.patient().diagnosis().equals("asbestosis") || sent.message().equalsIgnoreCase("asbestosis"))
            return sent.wantsKit() || bare && !sent.message().isBlank()
                    ? Optional.of("Asks for the kit, no cancer")
                    : Optional.empty();
        if (Wording.named(about, "suspicion")) return Optional.empty();
        if (sent.patient().diagnosis().equals("none_yet")) return Optional.of("No illness found so far");
        if (sent.wantsKit()) return Optional.of("Asks for the kit");
        return Wording.named(about, "plaques") ? Optional.of("No cancer found so far") : Optional.empty();
    }

    private static Proposed disposition(Submitted sent, Wishes.Refused refused, List<Wording.Hit> about) {
        boolean ill = hasActiveDisease(sent);
        if (!ill)
            for (var decline : List.of("wrong-number", "press", "student", "job", "volunteer", "vendor"))
                for (var hit : about)
                    if (hit.name().equals(decline)) return new Proposed(Disposition.DECLINE, hit.words());
        boolean represented = Wording.named(about, "represented");
        if (wantsNothingMore(ill, refused, about))
            return new Proposed(Disposition.DECLINE, "Wants nothing more from us");
        if (represented && Wording.named(about, "legal-ask"))
            return new Proposed(Disposition.REFER_OUT, "Already has a lawyer, and asks about the case");
        if (Wording.named(about, "never-america") && !livesInAmerica(sent))
            return new Proposed(Disposition.REFER_OUT, "Worked and lives outside the United States");
        if (!ill
                && Wording.named(about, "other-disease")
                && !sent.patient().diagnosis().contains("asbest"))
            if (!Wording.named(about, "asbestos"))
                return new Proposed(Disposition.REFER_OUT, "Another illness than asbestos brings");
        if (!ill && Wording.named(about, "property") && speaksOfNoIllness(about))
            return new Proposed(Disposition.REFER_OUT, "About a building or a workplace, nobody is ill");
        return new Proposed(Disposition.WORK, "");
    }

    /// Who is ill and refuses to be called may still want something; who asks for nothing does not.
    private static boolean wantsNothingMore(boolean ill, Wishes.Refused refused, List<Wording.Hit> about) {
        if (ill && Wording.named(about, "asks")) return false;
        return refused.everything() && !ill
                || Wording.named(about, "opt-out-only") && refused.calls().isPresent();
    }

    private static boolean speaksOfNoIllness(List<Wording.Hit> about) {
        return Wording.named(about, "nobody-ill")
                || Stream.of("own-health", "cancer-words", "suspicion", "plaques")
                        .noneMatch(name -> Wording.named(about, name));
    }

    private static boolean livesInAmerica(Submitted sent) {
        return UsStates.code(sent.address().state()).isPresent();
    }

    static boolean hasCancer(Submitted sent) {
        var diagnosis = sent.patient().diagnosis();
        return diagnosis.contains("mesothelioma") || CANCERS.contains(diagnosis);
    }

    static boolean hasActiveDisease(Submitted sent) {
        return hasCancer(sent) || sent.patient().diagnosis().equals("asbestosis");
    }

    static boolean isDead(Submitted sent) {
        return Boolean.TRUE.equals(sent.patient().deceased())
                || !sent.patient().diedOn().isBlank();
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException onlyAMonthOrYear) {
            return null;
        }
    }
}
