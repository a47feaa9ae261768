package org.advocatedesk.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Who sends, and by which address we are known: forwarded headers are believed from the listed proxies only, and only
/// from the nearest one outward; from everybody else they change nothing.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TrustedProxies extends OncePerRequestFilter {
    private final List<IpAddressMatcher> proxies;
    private final @Nullable URI publicUrl;

    TrustedProxies(@Value("${desk.trusted-proxies}") String list, @Value("${desk.public-url}") String publicUrl) {
        proxies = Arrays.stream(list.split("[,\\s]+"))
                .filter(address -> !address.isBlank())
                .map(IpAddressMatcher::new)
                .toList();
        this.publicUrl = publicUrl.isBlank() ? null : URI.create(publicUrl.strip());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(isProxy(request.getRemoteAddr()) ? new Forwarded(request) : request, response);
    }

    private boolean isProxy(String address) {
        return proxies.stream().anyMatch(proxy -> matches(proxy, address));
    }

    private static boolean matches(IpAddressMatcher proxy, String address) {
        try {
            return proxy.matches(address);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    /// The first address from the right that is not one of our proxies; the nearest proxy itself where none is said.
    private String sender(HttpServletRequest request) {
        var sender = request.getRemoteAddr();
        for (var hop : hopsFromTheNearest(request)) {
            var address = address(hop);
            if (address == null) return sender;
            sender = address;
            if (!isProxy(address)) return sender;
        }
        return sender;
    }

    /// Some proxies write into the header that came, others add one of their own below it.
    private static List<String> hopsFromTheNearest(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList()
                .reversed();
    }

    /// Always written the same way, so that one sender is one sender; null where it is no address.
    private static @Nullable String address(String hop) {
        try {
            return InetAddress.ofLiteral(hop).getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private final class Forwarded extends HttpServletRequestWrapper {
        private final String sender;
        private final String scheme;

        Forwarded(HttpServletRequest request) {
            super(request);
            sender = sender(request);
            var said = request.getHeader("X-Forwarded-Proto");
            scheme = "https".equalsIgnoreCase(said) || "http".equalsIgnoreCase(said)
                    ? said.toLowerCase(java.util.Locale.ROOT)
                    : request.getScheme();
        }

        @Override
        public String getRemoteAddr() {
            return sender;
        }

        @Override
        public String getRemoteHost() {
            return sender;
        }

        @Override
        public String getScheme() {
            return scheme;
        }

        @Override
        public boolean isSecure() {
            return scheme.equals("https");
        }

        @Override
        public String getServerName() {
            return publicUrl == null || publicUrl.getHost() == null ? super.getServerName() : publicUrl.getHost();
        }

        @Override
        public int getServerPort() {
            if (publicUrl == null) return super.getServerPort();
            return publicUrl.getPort() > 0 ? publicUrl.getPort() : scheme.equals("https") ? 443 : 80;
        }
    }
}
