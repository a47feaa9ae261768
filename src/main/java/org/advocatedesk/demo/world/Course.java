package org.advocatedesk.demo.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.advocatedesk.cases.CaseStatus;
import org.advocatedesk.cases.CloseReason;
import org.jspecify.annotations.Nullable;

/// What has happened to one family since it came in: tries, talks, facts, promises, kits, where it stands.
final class Course {
    static final List<String> ADVOCATES = List.of("nora", "marcus", "ruth");
    private static final List<Duration> CADENCE =
            Stream.of(1, 4, 20, 28, 48, 24).map(Duration::ofHours).toList();
    private static final List<CloseReason> UNQUALIFIED =
            List.of(CloseReason.DECLINED, CloseReason.NO_EXPOSURE, CloseReason.INFORMATION_ONLY);

    private final Household family;
    private final Instant now;
    private final Dice dice;
    private final String owner;
    private final Talk talk;
    private final List<Deed> deeds = new ArrayList<>();
    private Instant cursor;
    private boolean over;

    private Course(Household family, Instant now, Dice dice) {
        this.family = family;
        this.now = now;
        this.dice = dice;
        this.owner = dice.of(ADVOCATES);
        this.talk = new Talk(family, dice);
        this.cursor = family.arrivedAt();
    }

    /// `family` with its history until now; who stands at the door has none.
    static Household of(Household family, Instant now, Dice dice) {
        if (Duration.between(family.arrivedAt(), now).compareTo(Duration.ofHours(3)) < 0) return family;
        var course = new Course(family, now, dice);
        course.run();
        return family.since(List.copyOf(course.deeds));
    }

    private void run() {
        later(Duration.ofMinutes(firstTryMinutes()), true);
        if (family.isKnownByPhone()) add(new Deed.Took(cursor, owner));
        if (!reached()) return;
        talk.facts(cursor, owner).forEach(this::add);
        if (dice.percent(45)) add(new Deed.Noted(plus(6), owner, talk.note()));
        if (wantsKit()) add(new Deed.KitAsked(plus(7), owner));
        if (dice.percent(60))
            add(new Deed.PageGiven(plus(8), owner, dice.of(family.story().pages())));
        if (family.story().low()) settleSmall();
        else if (family.story().hasLawyer())
            close(CloseReason.ALREADY_REPRESENTED, "helped with what is not legal", 1, 4);
        else screen();
        stayInTouch();
    }

    private int firstTryMinutes() {
        if (family.story().low()) return dice.between(20, 230);
        int luck = dice.between(1, 100);
        if (luck <= 80) return dice.between(2, 13);
        return luck <= 94 ? dice.between(14, 45) : dice.between(50, 240);
    }

    private boolean wantsKit() {
        return !family.story().type().equals("kit") && !family.street().isEmpty() && dice.percent(38);
    }

    /// Tries until somebody answers, as the cadence says; after six the family is closed as not reached.
    private boolean reached() {
        for (int attempt = 1; attempt <= 6; attempt++) {
            if (over) return false;
            if (attempt > 1 && dice.percent(6)) return talked(true);
            if (dice.percent(chance())) return talked(false);
            add(new Deed.Rang(cursor, owner, false, talk.missed(), "", null));
            later(CADENCE.get(attempt - 1).plusMinutes(dice.between(0, 70)), true);
        }
        close(CloseReason.UNREACHABLE, "six tries, a letter sent", 0, 2);
        return false;
    }

    private int chance() {
        if (family.story().type().equals("phone")) return 60;
        return family.story().isUrgent() ? 55 : family.story().low() ? 20 : 27;
    }

    private boolean talked(boolean theyRang) {
        if (over) return false;
        var promised = dice.percent(42)
                ? Hours.from(
                        cursor.plus(Duration.ofHours(dice.between(20, 96))),
                        family.town().zone())
                : null;
        add(new Deed.Rang(cursor, theyRang ? "iris" : owner, theyRang, Deed.Outcome.CONVERSATION, talk.heard(), null));
        if (promised != null) keep(promised);
        return !over;
    }

    /// A promise is mostly kept in time, sometimes late; what is still ahead of now is given by [Promises].
    private void keep(Instant promised) {
        var kept = promised.plus(Duration.ofMinutes(dice.percent(94) ? dice.between(-3, 4) : dice.between(18, 70)));
        if (!kept.isBefore(now) || over) return;
        var given = deeds.removeLast();
        if (given instanceof Deed.Rang rang)
            add(new Deed.Rang(rang.at(), rang.by(), rang.inbound(), rang.outcome(), rang.note(), promised));
        add(new Deed.Rang(kept, owner, false, Deed.Outcome.CONVERSATION, talk.followUp(), null));
    }

    private void settleSmall() {
        if (dice.percent(18)) become(CaseStatus.NURTURE, null, "", 0, 2);
        else close(CloseReason.INFORMATION_ONLY, "has what was asked for", 0, 3);
    }

    private void screen() {
        become(CaseStatus.SCREENING, null, "", 0, 3);
        if (family.story().illness().matches("none|unknown|suspected")) unclear();
        else if (dice.percent(18)) become(CaseStatus.NURTURE, null, "wants time", 1, 4);
        else if (dice.percent(34)) close(dice.of(UNQUALIFIED), "", 1, 6);
        else qualify();
    }

    private void unclear() {
        if (dice.percent(45)) close(CloseReason.NO_DIAGNOSIS, "biopsy was clear", 4, 12);
        else become(CaseStatus.NURTURE, null, "waiting for the biopsy", 2, 6);
    }

    private void qualify() {
        become(CaseStatus.QUALIFIED, null, "", 1, 4);
        if (dice.percent(22)) talk.restaged(plus(30), owner).forEach(this::add);
        if (dice.percent(8) && !family.story().died() && !family.contact().equals(family.patient())) die();
        if (dice.percent(50))
            become(
                    CaseStatus.AWAITING_RECORDS,
                    null,
                    dice.of(List.of("pathology", "DD-214", "work history", "death certificate")),
                    1,
                    6);
        if (dice.percent(12)) become(CaseStatus.NURTURE, null, "", 4, 9);
        else refer();
    }

    private void refer() {
        become(CaseStatus.REFERRED, null, "", 4, 12);
        if (dice.percent(20)) close(CloseReason.DECLINED, "", 5, 12);
        else if (dice.percent(60)) become(CaseStatus.RETAINED, null, "", 4, 14);
    }

    /// Nobody in touch is left alone for weeks; who only kept in touch is let go one day.
    private void stayInTouch() {
        boolean nurtured =
                !deeds.isEmpty() && deeds.getLast() instanceof Deed.Became last && last.status() == CaseStatus.NURTURE;
        for (int talks = 0; !over && talks < 2; talks++) {
            later(Duration.ofDays(dice.between(7, 20)), true);
            if (nurtured && dice.percent(30))
                close(CloseReason.INFORMATION_ONLY, "does well, will ring when needed", 0, 1);
            else add(new Deed.Rang(cursor, owner, dice.percent(20), Deed.Outcome.CONVERSATION, talk.followUp(), null));
        }
    }

    private void die() {
        if (over) return;
        var on = cursor.plus(Duration.ofDays(dice.between(2, 9)));
        cursor = Hours.from(on.plus(Duration.ofDays(2)), family.town().zone());
        if (cursor.isAfter(now)) over = true;
        add(new Deed.Died(cursor, owner, on.atZone(family.town().zone()).toLocalDate()));
    }

    private void close(CloseReason why, String words, int fromDays, int toDays) {
        become(CaseStatus.CLOSED, why, words, fromDays, toDays);
    }

    private void become(CaseStatus status, @Nullable CloseReason why, String words, int fromDays, int toDays) {
        int hours = 24 * fromDays + dice.between(1, 24 * (toDays - fromDays));
        boolean talksBetween = hours > 96 && dice.percent(50);
        if (talksBetween) {
            later(Duration.ofHours(hours / 2), true);
            add(new Deed.Rang(cursor, owner, dice.percent(20), Deed.Outcome.CONVERSATION, talk.followUp(), null));
        }
        later(Duration.ofHours(talksBetween ? hours / 2 : hours), true);
        add(new Deed.Became(cursor, owner, status, why, words));
        if (status == CaseStatus.CLOSED) over = true;
    }

    private void later(Duration length, boolean inTheirHours) {
        cursor = cursor.plus(length);
        if (inTheirHours) cursor = Hours.from(cursor, family.town().zone());
        if (cursor.isAfter(now.minus(Duration.ofMinutes(2)))) over = true;
    }

    private Instant plus(int minutes) {
        return cursor.plus(Duration.ofMinutes(minutes));
    }

    private void add(Deed deed) {
        if (!over && deed.at().isBefore(now)) deeds.add(deed);
        if (!over && deed.at().isAfter(cursor)) cursor = deed.at();
    }
}
