package org.advocatedesk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// H2's file database, as shipped, or a PostgreSQL started for the tests: `-Ddesk.test.database=postgresql`.
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var values = TestPropertyValues.of("desk.data=" + Files.createTempDirectory("desk-test"));
            if (isPostgresql()) values = postgresql(values);
            values.applyTo(context);
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("desk.test.database"));
    }

    @SuppressWarnings("resource") // lives as long as the tests; zonky stops it with the process
    private static TestPropertyValues postgresql(TestPropertyValues values) throws IOException {
        var postgres =
                EmbeddedPostgres.builder().setServerConfig("timezone", "UTC").start();
        return values.and(
                "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "spring.datasource.username=postgres",
                "spring.datasource.password=postgres");
    }
}
