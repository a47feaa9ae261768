package org.advocatedesk.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.advocatedesk.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DemoWorldTests {
    @Autowired
    ASmallWorld world;

    @Autowired
    JdbcClient db;

    @Test
    void theHistoryIsWholeAndAgrees() {
        world.make(60);
        assertThat(count("select count(*) from case_file")).isEqualTo(60);
        assertThat(
                        count(
                                "select count(*) from case_file c left join queue_row q on q.case_id = c.id where (c.closed_at is null) <> (q.case_id is not null)"))
                .as("every open family has its row in the queue, and no closed one")
                .isZero();
        assertThat(
                        count(
                                "select count(*) from case_file c join queue_row q on q.case_id = c.id where c.status <> q.status or coalesce(cast(c.owner_id as varchar), '') <> coalesce(cast(q.owner_id as varchar), '')"))
                .as("the queue says what the file says")
                .isZero();
        assertThat(
                        count(
                                "select count(*) from case_file c where c.status <> (select s.to_status from status_change s where s.case_id = c.id order by s.at desc, s.id desc limit 1)"))
                .as("the last change of status is where a family stands")
                .isZero();
        assertThat(
                        count(
                                "select count(*) from case_file c where not exists (select 1 from timeline_entry t where t.case_id = c.id and t.kind = 'CAME_IN')"))
                .as("every family's story begins with what came in")
                .isZero();
        assertThat(
                        count(
                                "select count(*) from queue_row q where q.promise_at is distinct from (select min(b.due_at) from callback b where b.case_id = q.case_id and b.settled_at is null)"))
                .as("the queue's promise is the next open one")
                .isZero();
        assertThat(count("select count(*) from dial_record where verdict = 'blocked'"))
                .as("nobody is rung when a rule forbids it")
                .isZero();
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
