package org.advocatedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.HandOver;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Everything that can be asked or done about a family, tried by a colleague on one that is kept to its owner: it is
/// absent, and nothing is changed.
@DatabaseTest
class RestrictedFamiliesTests {
    /// What may be called with any family, each with its reason.
    private static final Map<String, String> OPEN = Map.of(
            "Presence.enter", "who reads it has opened it, which was refused",
            "Presence.withFamily", "names colleagues, nothing of the family",
            "CaseTimeline.add", "needs the transaction of a use case, which looked",
            "CaseTimeline.goesAlong", "needs the transaction of a merge, which looked",
            "Footprints.keep", "the desk's own note while it understands a list",
            "Footprints.take", "the desk's own note while it understands a list",
            "Callees.of", "is given a family that was read already",
            "TriageQueue.page", "is given the row behind which to go on",
            "Labels.of", "is given a kit that was read already",
            "OvernightMeter.outlook", "asks of an address, not of the family");

    @Autowired
    ApplicationContext context;

    @Autowired
    Fixtures desk;

    @Autowired
    CaseDesk cases;

    @Autowired
    HandOver handOver;

    private record Asking(Object bean, Method method) {
        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @TestFactory
    Stream<DynamicTest> aRestrictedFamilyIsAbsent() {
        var id = desk.harlows();
        desk.signIn(desk.advocate());
        cases.take(id);
        handOver.restrict(id, true);
        var marcus = desk.colleague("Marcus Bell", Role.ADVOCATE);
        return aboutFamilies().stream()
                .map(asking -> dynamicTest(asking.name(), () -> {
                    desk.signIn(marcus);
                    assertThat(isAbsent(answer(asking, id, marcus)))
                            .as(asking.name())
                            .isTrue();
                }));
    }

    private static boolean isAbsent(@Nullable Object answer) {
        return switch (answer) {
            case Refusal refusal -> refusal.sentence().equals("This family is not known here.");
            case AccessDeniedException _ -> true;
            case Optional<?> maybe -> maybe.isEmpty();
            case Collection<?> some -> some.isEmpty();
            case Map<?, ?> some -> some.isEmpty();
            case Integer count -> count == 0;
            case Boolean yes -> !yes;
            case null, default -> throw new AssertionError("answered: " + answer);
        };
    }

    private static @Nullable Object answer(Asking asking, CaseId id, Colleague me) {
        try {
            asking.method().setAccessible(true);
            return asking.method()
                    .invoke(
                            asking.bean(),
                            Arrays.stream(asking.method().getGenericParameterTypes())
                                    .map(type -> some(raw(type), id, me))
                                    .toArray());
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Class<?> raw(java.lang.reflect.Type type) {
        return type instanceof java.lang.reflect.ParameterizedType of ? (Class<?>) of.getRawType() : (Class<?>) type;
    }

    /// Something of that kind that a person could have given.
    private static @Nullable Object some(Class<?> type, CaseId id, Colleague me) {
        if (type == CaseId.class) return id;
        if (type == Colleague.class) return me;
        if (type == String.class) return "words";
        if (type == boolean.class || type == Boolean.class) return true;
        if (type == int.class || type == Integer.class) return 1;
        if (type == long.class) return 1L;
        if (type == UUID.class) return new UUID(1, 1);
        if (type == Instant.class) return TravelClock.BEGINNING;
        if (type == LocalDate.class) return LocalDate.of(2026, 11, 1);
        if (type == ZoneId.class) return ZoneId.of("America/Chicago");
        if (type == Optional.class) return Optional.empty();
        if (type == List.class || type == Collection.class) return List.of(id);
        if (type.isEnum()) return type.getEnumConstants()[0];
        return type.isRecord() ? record(type, id, me) : null;
    }

    private static Object record(Class<?> type, CaseId id, Colleague me) {
        try {
            var parts = type.getRecordComponents();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> some(part.getType(), id, me))
                    .toArray());
        } catch (ReflectiveOperationException notBuilt) {
            throw new LinkageError("No " + type, notBuilt);
        }
    }

    private List<Asking> aboutFamilies() {
        var found = new ArrayList<Asking>();
        for (var bean : context.getBeansWithAnnotation(Component.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            if (!type.getName().startsWith("org.advocatedesk.")
                    || type.getPackageName().endsWith(".ui")) continue;
            for (var method : type.getDeclaredMethods()) {
                var asking = new Asking(bean, method);
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && Modifier.isPublic(type.getModifiers())
                        && !OPEN.containsKey(asking.name())
                        && isAboutAFamily(method)) found.add(asking);
            }
        }
        assertThat(found).hasSizeGreaterThan(30);
        return found;
    }

    private static boolean isAboutAFamily(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type == CaseId.class
                        || type.isRecord()
                                && Arrays.stream(type.getRecordComponents())
                                        .anyMatch(part -> part.getType() == CaseId.class));
    }
}
