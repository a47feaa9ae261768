package org.advocatedesk.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import java.util.UUID;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.CameInDesk;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Jo makes a form for people who want a second opinion.
@DatabaseTest
class FormDeskTests {
    private static final String ADDRESS = "/api/intake/v1/forms/second-opinion";

    @Autowired
    Fixtures desk;

    @Autowired
    FormDesk forms;

    @Autowired
    FormList list;

    @Autowired
    PublishedForms published;

    @Autowired
    CameInDesk cameIn;

    @Autowired
    IntakeStory story;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    UUID form = new UUID(0, 0);

    @Nullable
    Colleague jo;

    @BeforeEach
    void joMakesAForm() {
        jo = desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        form = forms.make(FormKind.CASE_REVIEW, "Second opinion", "second-opinion");
    }

    private static FormBody asking(String question) {
        return FormCheckTests.with(
                FormJson.shipped(FormKind.CASE_REVIEW),
                FormCheckTests.own(FieldKind.CHOICE, "q1", question, "A lung doctor", "Nobody yet"));
    }

    @Test
    void aDraftIsSeenByNobodyBeforeItIsPublished() {
        assertThat(published.live("second-opinion")).isEmpty();
        assertThat(forms.publish(form, 0)).isEqualTo(1);
        assertThat(published.live("second-opinion")).isPresent();
    }

    @Test
    void whatWasPublishedStaysWhateverIsPublishedLater() {
        forms.publish(form, 0);
        int version = forms.keepDraft(form, 1, asking("Whom have you seen?"));
        assertThat(published.live("second-opinion").orElseThrow().number()).isEqualTo(1);
        assertThat(forms.publish(form, version)).isEqualTo(2);
        assertThat(published.live("second-opinion").orElseThrow().body()).isEqualTo(asking("Whom have you seen?"));
        assertThat(list.body(form, 1)).contains(FormJson.shipped(FormKind.CASE_REVIEW));
        assertThat(list.versions(form)).extracting(FormList.Version::number).containsExactly(2, 1);
        assertThat(published.seen("second-opinion@1").orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void theSameIsNotPublishedTwiceAndWhatIsWrongNotAtAll() {
        forms.publish(form, 0);
        assertThatThrownBy(() -> forms.publish(form, 1)).hasMessage("Nothing has changed since version 1.");
        int version = forms.keepDraft(
                form, 1, FormCheckTests.without(FormJson.shipped(FormKind.CASE_REVIEW), FieldKind.REACH));
        assertThatThrownBy(() -> forms.publish(form, version))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("so that somebody can answer");
    }

    @Test
    void theSecondOfTwoWritersIsToldAndTheFirstOnesWordsStay() {
        int hers = forms.keepDraft(form, 0, asking("Hers?"));
        assertThatThrownBy(() -> forms.keepDraft(form, 0, asking("His?")))
                .isInstanceOf(FormChangedMeanwhile.class)
                .hasMessageContaining("Jo Lindgren has changed this form in the meantime.");
        assertThatThrownBy(() -> forms.publish(form, 0)).isInstanceOf(FormChangedMeanwhile.class);
        assertThat(list.find(form).orElseThrow().draft()).isEqualTo(asking("Hers?"));
        assertThat(list.find(form).orElseThrow().version()).isEqualTo(hers);
    }

    @Test
    void aRetiredFormIsAskedNoMoreAndWhatIsUnderWayStillComesIn() throws Exception {
        forms.publish(form, 0);
        forms.retire(form, 1);
        assertThat(http.perform(get(ADDRESS)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(send(
                                "https://mesohope.example",
                                "{\"message\": \"help\", \"form\": {\"id\": \"second-opinion\", \"version\": 1}}")
                        .getStatus())
                .isEqualTo(201);
        assertThat(db.sql("select form_version from submission")
                        .query(String.class)
                        .single())
                .isEqualTo("second-opinion@1");
    }

    @Test
    void aRetiredFormComesBackAsItWas() {
        forms.publish(form, 0);
        forms.retire(form, 1);
        assertThat(published.live("second-opinion")).isEmpty();
        assertThat(forms.publish(form, 2)).isEqualTo(1);
        assertThat(published.live("second-opinion")).isPresent();
        assertThat(list.versions(form)).hasSize(1);
    }

    @Test
    void anAddressIsUsedOnce() {
        assertThatThrownBy(() -> forms.make(FormKind.CALLBACK, "Other", "second-opinion"))
                .hasMessageContaining("Choose another address.");
        assertThatThrownBy(() -> forms.make(FormKind.CALLBACK, " ", "other")).hasMessageContaining("name");
    }

    @Test
    void onlyTheWebsitesOnItsListMayShowAndSendIt() throws Exception {
        forms.publish(form, 0);
        forms.set(form, 1, "Second opinion", "https://mesohope.example", false);
        for (var address : new String[] {ADDRESS, ADDRESS + "/submissions"}) {
            assertThat(preflight(address, "https://mesohope.example")).isEqualTo("https://mesohope.example");
            assertThat(preflight(address, "https://elsewhere.example")).isNull();
        }
        assertThat(asked("https://mesohope.example")).isEqualTo("https://mesohope.example");
        assertThat(asked("https://elsewhere.example")).isNull();
        assertThat(send("https://mesohope.example", "{\"message\": \"help\"}").getStatus())
                .isEqualTo(201);
        assertThat(send("https://elsewhere.example", "{\"message\": \"help\"}")
                        .getHeader("Access-Control-Allow-Origin"))
                .isNull();
        assertThat(preflight("/api/intake/v1/forms/callback", "https://elsewhere.example"))
                .isEqualTo("*");
        assertThat(preflight("/api/intake/v1/forms/%73econd-opinion", "https://elsewhere.example"))
                .isNull();
    }

    @Test
    void anAnswerToAnOwnQuestionIsShownByItsWordsAndHeard() throws Exception {
        forms.keepDraft(form, 0, asking("Whom have you seen?"));
        forms.publish(form, 1);
        send("https://mesohope.example", """
                {"contact": {"name": "Ada Poole", "phone": "(419) 555-0132"}, "consent": {"given": true},
                 "answers": {"q1": "Nobody yet", "q2": "please do not call me, e-mail only"},
                 "form": {"id": "second-opinion", "version": "1"}}""");
        story.understandAll();
        var id = db.sql("select id from submission").query(UUID.class).single();
        var sent = cameIn.read(id);
        assertThat(sent.form().words()).isEqualTo("Second opinion, version 1");
        assertThat(sent.form().question("answers.q1")).isEqualTo("Whom have you seen?");
        assertThat(sent.typed().others()).containsEntry("answers.q1", "Nobody yet");
        assertThat(sent.typed().others()).doesNotContainKeys("form.id", "form.version");
        assertThat(Objects.requireNonNull(sent.understood()).mayCall()).isFalse();
    }

    @Test
    void theListSaysWhatIsLiveAndWhatItBrought() throws Exception {
        forms.publish(form, 0);
        send(
                "https://mesohope.example",
                "{\"message\": \"help\", \"form\": {\"id\": \"second-opinion\", \"version\": 1}}");
        assertThat(list.rows()).hasSize(4);
        var row = list.rows().stream()
                .filter(one -> one.id().equals(form))
                .findFirst()
                .orElseThrow();
        assertThat(row.live()).isEqualTo(1);
        assertThat(row.cameIn()).isEqualTo(1);
    }

    private MockHttpServletResponse send(String origin, String body) throws Exception {
        var answer = http.perform(post(ADDRESS + "/submissions")
                        .header("Origin", origin)
                        .contentType("application/json")
                        .content(body))
                .andReturn()
                .getResponse();
        desk.signIn(Objects.requireNonNull(jo)); // a visitor's request leaves nobody signed in
        return answer;
    }

    private @Nullable String asked(String origin) throws Exception {
        return http.perform(get(ADDRESS).header("Origin", origin))
                .andReturn()
                .getResponse()
                .getHeader("Access-Control-Allow-Origin");
    }

    private @Nullable String preflight(String address, String origin) throws Exception {
        return http.perform(options(java.net.URI.create(address))
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "content-type,idempotency-key"))
                .andReturn()
                .getResponse()
                .getHeader("Access-Control-Allow-Origin");
    }
}
