package org.advocatedesk.staff;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Cookies are `Secure` except on this very machine; behind an https address the session's is bound to its host.
@Component
class Cookies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final boolean https;

    Cookies(@Value("${desk.public-url}") String publicUrl) {
        this.https = publicUrl.toLowerCase(Locale.ROOT).startsWith("https://");
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.getSettings().getSession().getCookie().setName(https ? "__Host-desk" : "desk");
        server.addContextCustomizers(context -> context.setCookieProcessor(processor()));
    }

    Rfc6265CookieProcessor processor() {
        var processor = new Rfc6265CookieProcessor() {
            @Override
            public String generateHeader(Cookie cookie, HttpServletRequest request) {
                cookie.setSecure(https || !isLoopback(request.getServerName()));
                return super.generateHeader(cookie, request);
            }
        };
        processor.setSameSiteCookies("Lax");
        return processor;
    }

    static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.equals("0:0:0:0:0:0:0:1");
    }
}
