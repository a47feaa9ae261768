package org.advocatedesk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
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

    private static String header(String publicUrl, String host) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        return new Cookies(publicUrl).processor().generateHeader(new Cookie("desk", "x"), request);
    }
}
