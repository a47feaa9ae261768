package org.advocatedesk;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Empties every table before each test; rule sets stay, they ship with the product.
class FreshDatabase implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        closesFirst(test, (ConfigurableApplicationContext) context);
        var db = new JdbcTemplate(context.getBean(DataSource.class));
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(tx -> empty(db));
        context.getBean(Fixtures.class).begin();
    }

    /// The desk ends with the last test, before the database it runs on is stopped with the process.
    private static void closesFirst(ExtensionContext test, ConfigurableApplicationContext context) {
        test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(context, running -> running);
    }

    private static void empty(JdbcTemplate db) {
        List<String> tables = db.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
                        + " and table_name not in ('flyway_schema_history', 'rule_set')",
                String.class);
        if (TestDatabase.isPostgresql()) {
            db.execute("set local session_replication_role = replica");
            db.execute("truncate table " + String.join(", ", tables) + " cascade");
        } else {
            db.execute("set referential_integrity false");
            tables.forEach(table -> db.execute("truncate table " + table));
            db.execute("set referential_integrity true");
        }
    }
}
