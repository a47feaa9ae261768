package org.advocatedesk.cases.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.ContactHolds;
import org.advocatedesk.cases.HeadStart;
import org.advocatedesk.cases.QueueRow;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.StaffId;

/// What a row of the queue says: its tags, its two clocks and its state, in words for the template.
final class RowWords {
    private RowWords() {}

    /// A sign's classes, its word and its tone.
    public record Tag(String icon, String words, String tone) {}

    static Icon channelIcon(String channel) {
        var way = channel.toLowerCase(Locale.ROOT);
        if (way.contains("kit")) return Icon.BOX;
        if (way.contains("phone") || way.contains("call") || way.contains("voice")) return Icon.PHONE;
        if (way.contains("chat")) return Icon.CHAT;
        if (way.contains("mail") || way.contains("letter")) return Icon.MAIL;
        if (way.contains("import")) return Icon.FILE;
        return Icon.FORM;
    }

    /// "web_form" is "Web form".
    static String channel(String channel) {
        var words = channel.replace('_', ' ').replace('-', ' ').strip();
        return words.isEmpty() ? "Came in" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// What moves them ahead most, two at the most: a row has two lines.
    static List<Tag> why(QueueRow row) {
        return row.headStarts().stream()
                .sorted(java.util.Comparator.comparingInt((HeadStart h) -> -h.minutes()))
                .limit(2)
                .map(h -> tag(Icon.named(h.icon()), h.words(), Tone.named(h.tone())))
                .toList();
    }

    static Tag state(QueueRow row, StaffId me) {
        if (me.equals(row.ownerId())) return tag(Icon.STAR, "Yours", Tone.OURS);
        return switch (row.status()) {
            case NEW -> tag(Icon.NEW, "New", Tone.OURS);
            case ATTEMPTING -> tag(Icon.RETRY, trying(row), Tone.PLAIN);
            case AWAITING_RECORDS -> tag(Icon.WAIT, row.status().label(), Tone.PLAIN);
            case QUALIFIED -> tag(Icon.CHECK, row.status().label(), Tone.PLAIN);
            default -> tag(Icon.SPEAK, row.status().label(), Tone.PLAIN);
        };
    }

    /// The second line of the state where nobody else is reading: whose it is, or how far it has come.
    static String beside(QueueRow row, StaffId me) {
        if (me.equals(row.ownerId()))
            return row.status() == CaseStatus.ATTEMPTING
                    ? trying(row)
                    : row.status().label();
        var owner = row.ownerName();
        return owner == null ? "" : "Owner: " + owner.split(" ")[0];
    }

    private static String trying(QueueRow row) {
        return isTriedOut(row) ? triesMade(row) : "Trying, " + nth(row.attempts() + 1);
    }

    /// Every planned try was made, and none of them reached anybody.
    static boolean isTriedOut(QueueRow row) {
        return row.status() == CaseStatus.ATTEMPTING && row.nextDueAt() == null && row.promiseAt() == null;
    }

    static String triesMade(QueueRow row) {
        return row.attempts() == 1 ? "1 try made" : row.attempts() + " tries made";
    }

    /// How long they have been waiting, against what; `frontend/queue-clocks.js` reads it.
    static String waits(QueueRow row) {
        if (row.promiseAt() != null) return "promise|" + row.promiseAt();
        if (isTriedOut(row) && row.attempts() > 0) return "say||retry|" + triesMade(row) + "|";
        if (row.firstAttemptAt() == null && row.lastContactAt() == null)
            return row.firstAnswerDueAt() == null
                    ? "spoke|" + row.arrivedAt()
                    : "answer|" + row.arrivedAt() + "|" + row.firstAnswerDueAt();
        var since = row.lastContactAt() != null ? row.lastContactAt() : row.firstAttemptAt();
        if (row.nextDueAt() != null && row.status() == CaseStatus.ATTEMPTING)
            return "try|" + since + "|" + row.nextDueAt() + "|" + (row.attempts() + 1);
        if (row.lastContactAt() != null) return "spoke|" + row.lastContactAt();
        return "try|" + since + "|" + (row.nextDueAt() == null ? since : row.nextDueAt()) + "|" + (row.attempts() + 1);
    }

    /// How long they may still be called today where they are.
    static String mayCall(QueueRow row) {
        if (row.contactHold() != null) return held(row.contactHold());
        if (row.phone() == null) return "say|ask|ask|No number|yet";
        if (row.openUntil() != null)
            return "open|" + row.openUntil() + "|" + row.closesLocal() + "|" + row.windowMinutes();
        ZoneId zone = row.zone();
        if (row.opensAt() != null && zone != null) return "shut|" + row.opensAt() + "|" + zone.getId();
        return zone == null ? "say|ask|ask|Ask first,|where they are" : "say|shut|moon|Not now|";
    }

    private static String held(String hold) {
        return switch (hold) {
            case ContactHolds.WRITE_ONLY -> "say|shut|mail|Write only,|no calls agreed";
            case ContactHolds.NOT_AGREED -> "say|shut|mail|No calls,|not agreed";
            default -> "say|shut|mail|" + upper(hold) + ",|as asked";
        };
    }

    static String nth(int n) {
        var end = n % 100 >= 11 && n % 100 <= 13
                ? "th"
                : switch (n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return n + end;
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Tag tag(Icon icon, String words, Tone tone) {
        return new Tag(icon.classes(), words, tone.id());
    }
}
