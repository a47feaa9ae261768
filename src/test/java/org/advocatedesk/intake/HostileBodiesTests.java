package org.advocatedesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.intake.HostileBodies.Hostile;
import org.advocatedesk.intake.understanding.UnderstandingWorker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class HostileBodiesTests {
    private static final int BODIES = 2_000;
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    @Autowired
    MockMvc http;

    @Autowired
    Fixtures desk;

    @Autowired
    JdbcClient db;

    @Autowired
    UnderstandingWorker worker;

    @Test
    void twoThousandBentBodiesAreTakenOrRefusedAndNeverBreakAnything() throws Exception {
        var bodies = new HostileBodies(20_261_122);
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int i = 0; i < BODIES; i++) {
            var hostile = bodies.next();
            int status = assertTimeout(AT_MOST, () -> send(hostile), "body " + i);
            assertThat(status).as("body %d as %s", i, hostile.type()).isIn(201, 400, 413, 422);
            answers.merge(status, 1, Integer::sum);
        }
        assertThat(answers.keySet())
                .as("each kind of answer was tried: " + answers)
                .contains(201, 400, 413, 422);
        assertThat(count("submission")).isEqualTo(answers.get(201));
        assertThat(count("unreadable")).isEqualTo(answers.get(400));
    }

    @Test
    void whateverTheDoorTookIsUnderstoodHeldOrShownAsFailed() throws Exception {
        var bodies = new HostileBodies(7);
        for (int i = 0; i < 300; i++) send(bodies.next());
        assertThat(count("submission")).isPositive();
        worker.understandWaiting();
        assertThat(db.sql("select count(*) from submission where state in ('received', 'failed')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int send(Hostile hostile) throws Exception {
        return http.perform(post("/api/intake/v1/submissions")
                        .header("Content-Type", hostile.type())
                        .content(hostile.body()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
