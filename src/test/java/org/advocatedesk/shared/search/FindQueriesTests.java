package org.advocatedesk.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.advocatedesk.shared.search.FindSource.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindQueriesTests {
    private static final List<String> OTHERS = List.of(
            "Ruth Delgado", "Marcus Bell", "Helen Kowalski", "Tom Marsh", "Ann Smart", "Paul Pappas", "Karen Boyle");

    private final FindIndex index = FindIndex.inMemory();

    @BeforeEach
    void families() {
        put("papa", "Nikos Papadopoulos", "+13125550101", "Chicago", "20101", "nikos@example.org", null);
        put("smith", "John Smith", "+14195550132", "Toledo", "20102", "jsmith@example.org", null);
        put("schmidt", "Erika Schmidt", "+18145550126", "Erie", "20103", "erika.schmidt@example.net", null);
        put("marchetti", "Dolores Marchetti", "+16025550171", "Phoenix", "20104", "dolores@example.com", null);
        put("kara", "Eleni Karagiannis", "+17275550144", "Tarpon Springs", "20105", "eleni@example.org", null);
        put("nunez", "José Núñez", "+13055550188", "Miami", "20106", "jose@example.org", null);
        put("obrien", "Kathleen O'Brien", "+16175550155", "Boston", "20107", "kob@example.org", null);
        put("hidden", "Victor Secret", "+12125550199", "New York", "20108", "v@example.org", "nora");
        for (int i = 0; i < OTHERS.size(); i++)
            put(
                    "other" + i,
                    OTHERS.get(i),
                    "+1216555010" + i,
                    "Cleveland",
                    String.valueOf(20200 + i),
                    "x@example.org",
                    null);
        index.show();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "papadopulos, papa",
        "papadopoulos, papa",
        "papado, papa",
        "papadopu, papa",
        "papadapoulos, papa",
        "smit, smith",
        "smith, smith",
        "smiht, smith",
        "john smi, smith",
        "shmidt, schmidt",
        "schmitt, schmidt",
        "Schmidt, schmidt",
        "markety, marchetti",
        "marcheti, marchetti",
        "dolores m, marchetti",
        "MARCHETTI, marchetti",
        "karagianis, kara",
        "nunez, nunez",
        "núñez, nunez",
        "jose nunes, nunez",
        "obrien, obrien",
        "o'brian, obrien",
        "kathlene obrien, obrien",
        "(419) 555-0132, smith",
        "419 555, smith",
        "0132, smith",
        "5550126, schmidt",
        "1 814 555 0126, schmidt",
        "20104, marchetti",
        "toledo, smith",
        "tarpon, kara",
        "eleni tarpon, kara",
        "smith toledo, smith",
        "erika.schmidt@example.net, schmidt",
        "jsmith, smith",
        "dolores@ex, marchetti",
        "smith wrongtown, smith",
    })
    void whatIsTypedFindsTheFamilyFirst(String typed, String id) {
        assertThat(find(typed)).as(typed).isNotEmpty();
        assertThat(find(typed).getFirst().id()).as(typed).isEqualTo(id);
    }

    @Test
    void exactBeforeBegunBeforeMisspelledBeforeAlikeInSound() {
        put("exact", "Ida Mark", "", "Ely", "1", "", null);
        put("begun", "Ida Markham", "", "Ely", "2", "", null);
        put("close", "Ida Mack", "", "Ely", "3", "", null);
        put("sounds", "Ida Merrick", "", "Ely", "4", "", null);
        index.show();
        assertThat(find("mark").stream().map(Hit::id).limit(4)).containsExactly("exact", "begun", "close", "sounds");
    }

    @Test
    void nothingIsFoundForWhatIsNotThere() {
        assertThat(find("zzyzx")).isEmpty();
        assertThat(find("9999999")).isEmpty();
    }

    @Test
    void aHitSaysWhichPartAnsweredAndHow() {
        var hit = find("markety").getFirst();
        assertThat(hit.why()).containsExactly("Sounds alike");
        assertThat(hit.title()
                        .substring(
                                hit.titleMarks().getFirst().from(),
                                hit.titleMarks().getFirst().to()))
                .isEqualTo("Marchetti");
        assertThat(find("0126").getFirst().matched()).isEqualTo("(814) 555-0126");
        assertThat(find("smi").getFirst().titleMarks()).containsExactly(new Hit.Mark(5, 8));
    }

    @Test
    void restrictedOnesAreFoundByThoseWithTheirKeyOnly() {
        assertThat(search("secret", Optional.of(Set.of()))).isEmpty();
        assertThat(search("secret", Optional.of(Set.of("marcus")))).isEmpty();
        assertThat(search("secret", Optional.of(Set.of("nora")))).hasSize(1);
        assertThat(search("secret", Optional.empty())).hasSize(1);
    }

    @Test
    void whatIsGoneIsNoLongerFound() {
        index.put("families", new Finding("papa", Instant.EPOCH, "", "", "", List.of(), List.of(), List.of(), true));
        index.show();
        assertThat(find("papadopoulos")).isEmpty();
    }

    @Test
    void moreCluesOfACallerRankHigher() {
        assertThat(clues(new Clues("smit", "toledo", "", ""))).startsWith("smith");
        assertThat(clues(new Clues("", "", "", "(814) 555-0126"))).startsWith("schmidt");
        assertThat(clues(new Clues("smith", "", "", "8145550126"))).startsWith("schmidt", "smith");
        assertThat(clues(new Clues("", "", "nikos", ""))).startsWith("papa");
        var hit = index.search(FindQueries.clues(new Clues("smit", "", "", "0132")), 5)
                .getFirst();
        assertThat(WhyFound.clues(hit.kept(), new Clues("smit", "", "", "0132"), hit.score())
                        .why())
                .containsExactly("Number fits", "Name begins so");
    }

    private List<String> clues(Clues clues) {
        return index.search(FindQueries.clues(clues), 5).stream()
                .map(s -> s.kept().id())
                .toList();
    }

    private List<Hit> find(String typed) {
        var found = search(typed, Optional.empty());
        return found.isEmpty()
                ? index.search(FindQueries.typed(typed, true), 10).stream()
                        .map(s -> WhyFound.typed(s.kept(), typed, s.score()))
                        .toList()
                : found;
    }

    private List<Hit> search(String typed, Optional<Set<String>> keys) {
        return index.search(FindQueries.ofSource(FindQueries.typed(typed, false), "families", keys), 10).stream()
                .map(s -> WhyFound.typed(s.kept(), typed, s.score()))
                .toList();
    }

    private void put(
            String id, String name, String phone, String town, String number, String email, @Nullable String onlyFor) {
        index.put(
                "families",
                new Finding(
                        id,
                        Instant.EPOCH,
                        name,
                        number + ", " + town,
                        "families/" + id,
                        List.of(name),
                        List.of(name),
                        phone.isEmpty() ? List.of() : List.of(phone),
                        List.of(town),
                        List.of(number, email),
                        onlyFor,
                        false));
    }
}
