package org.advocatedesk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.web.MockHttpServletRequest;

class CookiesTests {

    @Test
    void cookiesAreSecureExceptOnThisVeryMachine() {
        assertThat(header("", "localhost")).doesNotContain("Secure");
        assertThat(header("", "127.0.0.1")).doesNotContain("Secure");
        assertThat(header("", "desk.example")).contains("Secure").contains("SameSite=Lax");
        assertThat(header("", "127.0.0.1.elsewhere.example")).contains("Secure");
        assertThat(header("https://desk.example", "localhost")).contains("Secure");
    }

    @Test
    void behindAnHttpsAddressTheSessionsCookieIsBoundToItsHost() {
        assertThat(name("https://desk.example")).isEqualTo("__Host-desk");
        assertThat(name("")).isEqualTo("desk");
    }

    private static @Nullable String name(String publicUrl) {
        var server = new TomcatServletWebServerFactory();
        new Cookies(publicUrl).customize(server);
        return server.getSettings().getSession().getCookie().getName();
    }

    private static String header(String publicUrl, String host) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        return new Cookies(publicUrl).processor().generateHeader(new Cookie("desk", "x"), request);
    }
}
