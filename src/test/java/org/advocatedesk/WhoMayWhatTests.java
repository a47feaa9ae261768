package org.advocatedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Every use case of every area, called by every role that may not: refused, noted, and nothing is changed.
@DatabaseTest
class WhoMayWhatTests {
    /// Use cases that need no permission of their own, each with its reason.
    private static final Map<String, String> OPEN = Map.of(
            "Preferring.person", "the frame shows people to themselves",
            "Preferring.demonstration", "said to everybody",
            "Preferring.signOut", "everybody may leave");

    private static final Pattern ROLE = Pattern.compile("'([A-Z]+)'");

    @Autowired
    ApplicationContext context;

    @Autowired
    Fixtures desk;

    @Autowired
    JdbcClient db;

    @Autowired
    AuditTrail trail;

    private record UseCase(
            Object desk, Method method, @Nullable String rule) {
        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        boolean allows(Role role) {
            var named = ROLE.matcher(Objects.requireNonNullElse(rule, ""))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            return named.contains(role.name()) || "permitAll".equals(rule) || "isAuthenticated()".equals(rule);
        }
    }

    @Test
    void everyUseCaseSaysWhoMay() {
        assertThat(useCases().stream()
                        .filter(useCase -> useCase.rule() == null && !OPEN.containsKey(useCase.name()))
                        .map(UseCase::name))
                .as("public methods of services without @PreAuthorize")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayNotIsRefusedAndChangesNothing() {
        return useCases().stream()
                .filter(useCase -> useCase.rule() != null && !"permitAll".equals(useCase.rule()))
                .map(useCase -> dynamicTest(useCase.name(), () -> refused(useCase)));
    }

    @Test
    void whatWasRefusedStandsInTheTrail() {
        var useCase = useCases().stream()
                .filter(u -> u.name().equals("ColleagueDesk.deactivate"))
                .findFirst()
                .orElseThrow();
        desk.as(Role.ADVOCATE, () -> outcome(useCase));
        var noted = trail.page(null, 1).getFirst();
        assertThat(noted.kind()).isEqualTo("denial");
        assertThat(noted.subjectId()).isEqualTo("ColleagueDesk.deactivate");
        assertThat(noted.after()).isNull();
    }

    private void refused(UseCase useCase) {
        var before = everything();
        assertThat(outcome(useCase))
                .as("nobody signed in")
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
        for (var role : Role.values())
            if (!useCase.allows(role))
                assertThat(desk.as(role, () -> Objects.requireNonNullElse(outcome(useCase), "done")))
                        .as(useCase.name() + " as " + role)
                        .isInstanceOf(AccessDeniedException.class);
        assertThat(everything()).as("the database after " + useCase.name()).isEqualTo(before);
    }

    private static @Nullable Object outcome(UseCase useCase) {
        try {
            useCase.method().setAccessible(true);
            return useCase.method()
                    .invoke(
                            useCase.desk(),
                            Arrays.stream(useCase.method().getParameterTypes())
                                    .map(WhoMayWhatTests::nothing)
                                    .toArray());
        } catch (InvocationTargetException refused) {
            return refused.getCause();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 1;
        if (type == long.class) return 1L;
        if (type == double.class) return 1.0;
        return null;
    }

    private List<UseCase> useCases() {
        var found = new ArrayList<UseCase>();
        for (var bean : context.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (!type.getName().startsWith("org.advocatedesk.")) continue;
            for (var method : type.getDeclaredMethods())
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()) found.add(new UseCase(bean, method, rule(type, method)));
        }
        return found;
    }

    private static @Nullable String rule(Class<?> type, Method method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        var rule = onMethod != null ? onMethod : AnnotatedElementUtils.findMergedAnnotation(type, PreAuthorize.class);
        return rule == null ? null : rule.value();
    }

    /// What stands in every table but the trail and the accounts these tests themselves make.
    private Map<String, Integer> everything() {
        for (var role : Role.values()) desk.as(role, () -> role);
        var contents = new TreeMap<String, Integer>();
        for (var table : tables())
            contents.put(
                    table,
                    Set.copyOf(db.sql("select * from " + table)
                                    .query((rs, n) -> row(rs))
                                    .list())
                            .hashCode());
        return contents;
    }

    private static String row(java.sql.ResultSet rs) throws java.sql.SQLException {
        var row = new StringBuilder();
        for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++)
            row.append(rs.getString(i)).append('|');
        return row.toString();
    }

    private List<String> tables() {
        return db.sql("""
                        select table_name from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                          and lower(table_name) not in ('audit_entry', 'flyway_schema_history')""").query(String.class).list();
    }
}
