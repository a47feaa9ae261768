package org.advocatedesk.demo.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.advocatedesk.cases.FactKind;
import org.advocatedesk.cases.FactSource;
import org.advocatedesk.cases.NewFact;

/// What is said between a family and an advocate: facts with who said them, notes, what was heard.
final class Talk {
    private static final List<String> HEARD = List.of(
            "Talked %d min. %s",
            "Long talk. %s", "Short, was at the hospital. %s", "Went through the first questions together. %s");
    private static final List<String> FOLLOW_UPS = List.of(
            "As promised. Went through the kit page by page.",
            "Answered the three questions from last time. Next scan is in two weeks.",
            "Read the biopsy report to me. Wrote down the exact words.",
            "Gave two names of surgeons, with how to send the slides.",
            "A bad day, we only talked. Call again next week.",
            "Has the union records now. Will copy them at the library.",
            "Went over what the VA wants and in which order.",
            "Spoke with the daughter too. She will keep the folder.");

    private final Household family;
    private final Dice dice;

    Talk(Household family, Dice dice) {
        this.family = family;
        this.dice = dice;
    }

    String heard() {
        return dice.of(HEARD).formatted(dice.between(6, 44), note());
    }

    String followUp() {
        return dice.of(FOLLOW_UPS);
    }

    Deed.Outcome missed() {
        int luck = dice.between(1, 100);
        if (luck <= 48) return Deed.Outcome.VOICEMAIL;
        return luck <= 92 ? Deed.Outcome.NO_ANSWER : Deed.Outcome.BUSY;
    }

    String note() {
        var list = switch (family.story().relation()) {
            case SELF, UNKNOWN -> "notesSelf";
            case SPOUSE -> "notesSpouse";
            default -> "notesChild";
        };
        return dice.of(Storyteller.words(list));
    }

    /// What the form has not said already.
    List<Deed> facts(Instant at, String by) {
        var facts = new ArrayList<NewFact>();
        var ill = illness();
        boolean wrote = !family.story().type().equals("phone");
        if (!ill.isEmpty() && (!wrote || dice.percent(35))) facts.add(fact(FactKind.DIAGNOSIS, ill));
        if (!ill.isEmpty() && dice.percent(60)) facts.add(fact(FactKind.DOCTOR, gap("doc") + ", " + gap("hosp")));
        if (!ill.isEmpty() && dice.percent(55))
            facts.add(fact(FactKind.TREATMENT, Somebody.capital(dice.of(Storyteller.words("treatments")))));
        if (!wrote) work(facts);
        if (family.story().isVeteran() && !family.story().name().startsWith("army"))
            facts.add(fact(FactKind.SERVICE, "Navy, " + gap("ship")));
        if (family.story().illness().equals("lung")) facts.add(fact(FactKind.SMOKING, "Stopped in " + gap("quitYear")));
        if (family.story().hasLawyer()) facts.add(fact(FactKind.REPRESENTED, "Yes, signed with a firm"));
        var deeds = new ArrayList<Deed>();
        for (var fact : facts) deeds.add(new Deed.Learnt(at.plusSeconds(30L + 25L * deeds.size()), by, fact));
        return deeds;
    }

    private void work(List<NewFact> facts) {
        if (family.story().stage().matches("[1-4]"))
            facts.add(fact(FactKind.STAGE, "Stage " + family.story().stage() + ", as told by the doctor"));
        facts.add(fact(FactKind.WORKED_AS, Somebody.capital(family.work().trade())));
        facts.add(fact(FactKind.EMPLOYERS, Somebody.capital(family.work().place())));
        facts.add(fact(FactKind.EXPOSURE_YEARS, family.work().years()));
    }

    private String gap(String name) {
        return family.gaps().getOrDefault(name, "");
    }

    /// A second opinion reads the slides anew: mostly the stage falls, and the kind of cell is known.
    List<Deed> restaged(Instant at, String by) {
        if (!family.story().stage().matches("[34]")) return List.of();
        var to = family.story().stage().equals("4") ? "Stage 2, TNM 8th edition" : "Stage 2, TNM 8th edition, clinical";
        return List.of(
                new Deed.Learnt(
                        at,
                        by,
                        new NewFact(
                                FactKind.STAGE,
                                to + ", second opinion",
                                "Second reader",
                                FactSource.PATHOLOGY_REPORT,
                                day(at))),
                new Deed.Learnt(
                        at.plusSeconds(40),
                        by,
                        new NewFact(
                                FactKind.DIAGNOSIS,
                                illness() + ", epithelioid",
                                "Second reader",
                                FactSource.PATHOLOGY_REPORT,
                                day(at))),
                new Deed.Noted(
                        at.plusSeconds(120),
                        by,
                        "The second reading changes everything. Surgery is possible after all. Told them at once."));
    }

    private NewFact fact(FactKind kind, String value) {
        boolean seen = kind == FactKind.DIAGNOSIS && dice.percent(22);
        return new NewFact(
                kind,
                value,
                seen ? "Pathology" : family.contact().given(),
                seen ? FactSource.PATHOLOGY_REPORT : FactSource.SAID_ON_PHONE,
                null);
    }

    private String illness() {
        return switch (family.story().illness()) {
            case "pleural" -> "Pleural mesothelioma";
            case "peritoneal" -> "Peritoneal mesothelioma";
            case "pericardial" -> "Pericardial mesothelioma";
            case "testicular" -> "Testicular mesothelioma";
            case "lung" -> "Lung cancer, asbestos exposure";
            case "asbestosis" -> "Asbestosis";
            case "suspected" -> "Suspected, biopsy ordered";
            default -> "";
        };
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
