package org.advocatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.staff.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PersonDeskTests {
    @Autowired
    Fixtures desk;

    @Autowired
    PersonDesk people;

    @Autowired
    JdbcClient db;

    private static NewPerson known(String given, String family) {
        return new NewPerson(
                given,
                family,
                "en",
                null,
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(new PostalAddress("118 Maple St", "", "Toledo", "OH", "43604")));
    }

    private List<String> keys(PersonId id, String kind) {
        return db.sql("select key_value from match_key where person_id = :id and kind = :kind order by key_value")
                .param("id", id.value())
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    @Test
    void whoeverIsRenamedIsFoundUnderBothNames() {
        var id = Staff.asTheDesk(() -> people.register(known("Denise", "Harlow")));
        desk.signIn(desk.advocate());
        people.rename(id, "Denise", "O’Malley");
        assertThat(keys(id, "name")).containsExactly("denise|harlow", "denise|omalley");
        assertThat(keys(id, "name_town")).containsExactly("denise|harlow|toledo", "denise|omalley|toledo");
    }

    @Test
    void whoeverGivesTheirNameLaterIsFoundUnderIt() {
        var id = Staff.asTheDesk(() -> people.register(known("", "")));
        assertThat(keys(id, "name")).isEmpty();
        desk.signIn(desk.advocate());
        people.rename(id, "Gail", "Rasmussen");
        assertThat(keys(id, "name")).containsExactly("gail|rasmussen");
        assertThat(keys(id, "name_town")).containsExactly("gail|rasmussen|toledo");
    }
}
