package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class SourcesTests {
    private static final String HELP = "{\"contact\":{\"phone\":\"419 555 0132\"},\"message\":\"help\"}";

    @Autowired
    Fixtures desk;

    @Autowired
    SourceDesk sources;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    @Autowired
    UnderstandingWorker worker;

    @Test
    void whatALiveSourceSendsComesInOnItsChannelUnderItsName() throws Exception {
        var source = live("Night line", "answering_service");
        assertThat(send(source.key(), HELP, "application/json", null).getStatus())
                .isEqualTo(201);
        assertThat(send(source.key(), "message=help", "application/x-www-form-urlencoded", null)
                        .getStatus())
                .isEqualTo(201);
        assertThat(db.sql("select distinct channel || ', ' || source_name from submission")
                        .query(String.class)
                        .single())
                .isEqualTo("answering_service, Night line");
    }

    @Test
    void whatCannotBeReadIsAcknowledgedAndKeptForAPerson() throws Exception {
        var source = live("Chat", "chat");
        assertThat(send(source.key(), "<xml>", "text/xml", null).getStatus()).isEqualTo(201);
        assertThat(count("submission")).isZero();
        assertThat(db.sql("select reason from unreadable").query(String.class).single())
                .startsWith("From “Chat”.");
    }

    @Test
    void beforeItGoesLiveWhatItSendsIsAnExample() throws Exception {
        var source = desk.as(Role.MANAGER, () -> sources.open("List", "vendor"));
        assertThat(send(source.key(), HELP, "application/json", null).getStatus())
                .isEqualTo(201);
        worker.understandWaiting();
        assertThat(states()).containsExactly("example");
        desk.as(Role.MANAGER, () -> {
            sources.goLive(source.id());
            return "live";
        });
        assertThat(states()).containsExactly("received");
    }

    @Test
    void aClosedOrUnknownAddressAnswersThatNothingIsThere() throws Exception {
        var source = live("Chat", "chat");
        desk.as(Role.MANAGER, () -> {
            sources.close(source.id());
            return "closed";
        });
        for (var key : new String[] {source.key(), "src_unknown", "x"})
            assertThat(send(key, HELP, "application/json", null).getStatus()).isEqualTo(404);
        assertThat(http.perform(get("/api/intake/v1/sources/" + source.key()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(405);
    }

    @Test
    void aKeyCountsOnceForItsSourceAlone() throws Exception {
        var chat = live("Chat", "chat");
        var line = live("Line", "phone");
        var first = send(chat.key(), HELP, "application/json", "7").getContentAsString();
        assertThat(send(chat.key(), HELP, "application/json", "7").getContentAsString())
                .isEqualTo(first);
        assertThat(send(chat.key(), "{\"message\":\"other\"}", "application/json", "7")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(line.key(), "{\"message\":\"other\"}", "application/json", "7")
                        .getStatus())
                .isEqualTo(201);
        assertThat(count("submission")).isEqualTo(2);
    }

    @Test
    void theKeyIsKeptAsAHashOnly() {
        var source = live("Chat", "chat");
        assertThat(db.sql("select key_hash from intake_source")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(source.key());
        assertThat(desk.as(Role.MANAGER, sources::newest)).hasSize(1);
    }

    @Test
    void aSourceNeedsANameAndAChannel() {
        assertThatThrownBy(() -> desk.as(Role.MANAGER, () -> sources.open(" ", "chat")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.as(Role.MANAGER, () -> sources.open("Chat", "Live chat!")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void examplesThatWereOnlyTestsAreSetAside() throws Exception {
        var source = desk.as(Role.MANAGER, () -> sources.open("List", "vendor"));
        send(source.key(), HELP, "application/json", null);
        desk.as(Role.MANAGER, () -> {
            sources.goLive(source.id(), false);
            return "live";
        });
        assertThat(states()).containsExactly("set_aside");
    }

    @Test
    void aFormInPartsIsReadToo() throws Exception {
        var source = live("Chat", "chat");
        var body = """
                --xyz
                Content-Disposition: form-data; name="contact.phone"

                (419) 555-0132
                --xyz
                Content-Disposition: form-data; name="message"

                Please help us
                --xyz--
                """.replace("\n", "\r\n");
        assertThat(send(source.key(), body, "multipart/form-data; boundary=xyz", null)
                        .getStatus())
                .isEqualTo(201);
        worker.understandWaiting();
        assertThat(states()).containsExactly("understood");
    }

    @Test
    void anOldAddressAnswersUntilItsTimeIsUp() throws Exception {
        var source = live("Chat", "chat");
        var fresh = desk.as(Role.MANAGER, () -> sources.newAddress(source.id(), java.time.Duration.ofDays(7)));
        assertThat(send(source.key(), HELP, "application/json", null).getStatus())
                .isEqualTo(201);
        assertThat(send(fresh, HELP, "application/json", null).getStatus()).isEqualTo(201);
        desk.clock().travelTo(desk.clock().instant().plus(java.time.Duration.ofDays(8)));
        assertThat(send(source.key(), HELP, "application/json", null).getStatus())
                .isEqualTo(404);
        var last = desk.as(Role.MANAGER, () -> sources.newAddress(source.id(), java.time.Duration.ZERO));
        assertThat(send(fresh, HELP, "application/json", null).getStatus()).isEqualTo(404);
        assertThat(send(last, HELP, "application/json", null).getStatus()).isEqualTo(201);
    }

    private java.util.List<String> states() {
        return db.sql("select state from submission").query(String.class).list();
    }

    private SourceDesk.Opened live(String name, String channel) {
        return desk.as(Role.MANAGER, () -> {
            var opened = sources.open(name, channel);
            sources.goLive(opened.id());
            return opened;
        });
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private MockHttpServletResponse send(
            String key, String body, String type, @org.jspecify.annotations.Nullable String once) throws Exception {
        var request =
                post("/api/intake/v1/sources/" + key).contentType(type).content(body.getBytes(StandardCharsets.UTF_8));
        if (once != null) request.header("Idempotency-Key", once);
        return http.perform(request).andReturn().getResponse();
    }
}
