package org.advocatedesk.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/// A browser's proof of work: good once, for one form, in time; and what its lack weighs.
@DatabaseTest
class ProofTests {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Autowired
    Fixtures desk;

    @Autowired
    ProofOfWork proofs;

    @Autowired
    FormDesk forms;

    @Autowired
    FormList list;

    @Autowired
    IntakeStory story;

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    private static String solved(ProofOfWork.Challenge asked) throws Exception {
        for (long n = 0; n <= asked.maxNumber(); n++) {
            var hash = MessageDigest.getInstance("SHA-256").digest((asked.salt() + n).getBytes(StandardCharsets.UTF_8));
            if (HexFormat.of().formatHex(hash).equals(asked.challenge())) return said(asked, asked.salt(), n);
        }
        throw new AssertionError("no solution");
    }

    private static String said(ProofOfWork.Challenge asked, String salt, long number) {
        var solution = new ProofOfWork.Solution(asked.algorithm(), asked.challenge(), salt, asked.signature(), number);
        return Base64.getEncoder().encodeToString(JsonMapper.shared().writeValueAsBytes(solution));
    }

    private boolean isGood(String proof, String form, UUID submission) {
        return proofs.isGood(proof, form, desk.clock().instant(), submission);
    }

    @Test
    void aProofIsGoodForItsFormAndForTheSubmissionThatBringsItFirst() throws Exception {
        var proof = solved(proofs.ask("callback"));
        assertThat(isGood(proof, "resource-kit", FIRST)).isFalse();
        assertThat(isGood(proof, "callback", FIRST)).isTrue();
        assertThat(isGood(proof, "callback", FIRST)).as("understood again").isTrue();
        assertThat(isGood(proof, "callback", SECOND)).as("brought again").isFalse();
    }

    @Test
    void forgedLateAndGarbledProofsAreNone() throws Exception {
        var asked = proofs.ask("callback");
        var proof = solved(asked);
        assertThat(isGood(said(asked, asked.salt(), -1), "callback", FIRST)).isFalse();
        assertThat(isGood(said(asked, asked.salt().replace("callback", "resource-kit"), 1), "resource-kit", FIRST))
                .isFalse();
        for (var none : new String[] {"", "x", "e30=", "bnVsbA==", "W10=", proof.substring(5)})
            assertThat(isGood(none, "callback", FIRST)).as(none).isFalse();
        desk.clock().travelTo(desk.clock().instant().plus(Duration.ofHours(25)));
        assertThat(isGood(proof, "callback", FIRST)).as("late").isFalse();
    }

    @Test
    void aMissingProofNeverHoldsAnybodyBackByItself() throws Exception {
        desk.signIn(desk.colleague("Jo Lindgren", Role.MANAGER));
        var form = list.rows().getFirst();
        assertThat(form.slug()).isEqualTo("callback");
        forms.set(form.id(), 0, form.name(), "", true);
        assertThat(sent("\"contact\": {\"phone\": \"(419) 555-0132\"}")).isEqualTo("understood");
        var pitch = "\"contact\": {\"firstName\": \"Rankin\", \"lastName\": \"Rankin\", \"phone\": \"646-555-0101\"},"
                + " \"message\": \"Look at https://rank.example\"";
        var proof = solved(proofs.ask("callback"));
        assertThat(sent(pitch + ", \"proof\": \"" + proof + "\"")).isNotEqualTo("quarantined");
        assertThat(sent(pitch)).as("with other signs it weighs a little").isEqualTo("quarantined");
    }

    @Test
    void aWebsiteGetsThePuzzleForItsForm() throws Exception {
        var answer = http.perform(MockMvcRequestBuilders.get("/api/intake/v1/forms/callback/challenge"))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        var asked = JsonMapper.shared().readValue(answer.getContentAsString(), ProofOfWork.Challenge.class);
        assertThat(isGood(solved(asked), "callback", FIRST)).isTrue();
        assertThat(http.perform(MockMvcRequestBuilders.get("/api/intake/v1/forms/none/challenge"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatHasExpiredIsForgotten() throws Exception {
        isGood(solved(proofs.ask("callback")), "callback", FIRST);
        desk.clock().travelTo(desk.clock().instant().plus(Duration.ofDays(3)));
        proofs.clear();
        assertThat(db.sql("select count(*) from intake_proof_used")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String sent(String fields) throws Exception {
        http.perform(MockMvcRequestBuilders.post("/api/intake/v1/forms/callback/submissions")
                .contentType("application/json")
                .content("{%s, \"form\": {\"id\": \"callback\", \"version\": \"1\"}}".formatted(fields)));
        story.understandAll();
        return db.sql("select state from submission order by arrival desc limit 1")
                .query(String.class)
                .single();
    }
}
