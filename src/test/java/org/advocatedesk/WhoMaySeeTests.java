package org.advocatedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;

/// Every screen and every role: what is not listed here fails.
@DatabaseTest
class WhoMaySeeTests {
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> WITH_FAMILIES = EnumSet.of(Role.ADVOCATE, Role.INTAKE, Role.MANAGER);
    private static final Set<Role> WORKING = EnumSet.of(Role.ADVOCATE, Role.MANAGER);
    private static final Set<Role> MANAGERS = EnumSet.of(Role.MANAGER);
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);

    private static final Map<String, Set<Role>> ALLOWED = Map.ofEntries(
            Map.entry("", ALL),
            Map.entry("account", ALL),
            Map.entry("queue", WITH_FAMILIES),
            Map.entry("families", WITH_FAMILIES),
            Map.entry("families/:caseId/:tab?", WITH_FAMILIES),
            Map.entry("calls/new", WITH_FAMILIES),
            Map.entry("callbacks", WITH_FAMILIES),
            Map.entry("mailroom", WITH_FAMILIES),
            Map.entry("pages", WORKING),
            Map.entry("came-in", WITH_FAMILIES),
            Map.entry("came-in/duplicates", WITH_FAMILIES),
            Map.entry("merge", WORKING),
            Map.entry("merges/:mergeId", WITH_FAMILIES),
            Map.entry("ways-in/forms", MANAGERS),
            Map.entry("ways-in/forms/:form", MANAGERS),
            Map.entry("ways-in", MANAGERS),
            Map.entry("ways-in/confirmation", MANAGERS),
            Map.entry("ways-in/sources", MANAGERS),
            Map.entry("ways-in/imports", MANAGERS),
            Map.entry("dashboard", MANAGERS),
            Map.entry("dashboard/list", MANAGERS),
            Map.entry("colleagues", ADMINS),
            Map.entry("settings", ADMINS),
            Map.entry("trail", ADMINS));

    @Autowired
    MockMvc web;

    @Test
    void eachScreenOpensToItsRolesAlone() throws Exception {
        var screens = screens();
        assertThat(screens).as("the screens found").containsKeys("", "queue", "account", "colleagues");
        for (var screen : screens.entrySet())
            assertThat(mayEnter(screen.getValue()))
                    .as("who may enter /" + screen.getKey() + " (list it in ALLOWED)")
                    .isEqualTo(ALLOWED.get(screen.getKey()));
    }

    @Test
    void nobodySeesAnyOfThemWithoutSigningIn() throws Exception {
        for (var path : screens().keySet()) {
            var answer = web.perform(get("/" + path).accept(MediaType.TEXT_HTML))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getRedirectedUrl()).as("/" + path).endsWith("/sign-in");
        }
    }

    private static Set<Role> mayEnter(Class<?> screen) {
        var checker = new AccessAnnotationChecker();
        var may = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            var request = new MockHttpServletRequest();
            request.setUserPrincipal(() -> "somebody");
            request.addUserRole(role.name());
            if (checker.hasAccess(screen, request)) may.add(role);
        }
        return may;
    }

    private static Map<String, Class<?>> screens() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var screens = new TreeMap<String, Class<?>>();
        for (var found : scanner.findCandidateComponents("org.advocatedesk")) {
            var screen = Class.forName(String.valueOf(found.getBeanClassName()));
            screens.put(screen.getAnnotation(Route.class).value(), screen);
        }
        return screens;
    }
}
