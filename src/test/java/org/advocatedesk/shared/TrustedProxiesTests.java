package org.advocatedesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TrustedProxiesTests {
    private final TrustedProxies proxies = new TrustedProxies("192.0.2.1, 10.0.0.0/8 2001:db8:1::/48", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            198.51.100.7 | 203.0.113.9             | 198.51.100.7
            192.0.2.1    | 203.0.113.9             | 203.0.113.9
            192.0.2.1    | 1.1.1.1, 203.0.113.9    | 203.0.113.9
            192.0.2.1    | 1.1.1.1, 203.0.113.9, 10.1.2.3 | 203.0.113.9
            192.0.2.1    | 10.1.2.3                | 10.1.2.3
            192.0.2.1    | unknown                 | 192.0.2.1
            192.0.2.1    | 203.0.113.9, _hidden    | 192.0.2.1
            192.0.2.1    | face.cafe               | 192.0.2.1
            192.0.2.1    | 203.0.113.9:4711        | 192.0.2.1
            192.0.2.1    | '203.0.113.9,'          | 192.0.2.1
            192.0.2.1    | 2001:db8:2::9           | 2001:db8:2:0:0:0:0:9
            192.0.2.1    | ::ffff:203.0.113.9      | 203.0.113.9
            2001:db8:1::5 | 203.0.113.9            | 203.0.113.9
            not-an-address | 203.0.113.9           | not-an-address
            """)
    void theSenderIsTheFirstThatIsNoProxyOfOurs(String peer, String forwardedFor, String sender) throws Exception {
        var request = from(peer);
        request.addHeader("X-Forwarded-For", forwardedFor);
        assertThat(seen(request).getRemoteAddr()).isEqualTo(sender);
    }

    @Test
    void aProxyThatAddsAHeaderOfItsOwnIsBelievedNotTheOneAbove() throws Exception {
        var request = from("192.0.2.1");
        request.addHeader("X-Forwarded-For", "1.1.1.1");
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        assertThat(seen(request).getRemoteAddr()).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Real-IP",
                "Forwarded",
                "X-Client-IP",
                "True-Client-IP",
                "CF-Connecting-IP",
                "X-Cluster-Client-IP",
                "X-Originating-IP",
                "X-Forwarded",
                "Forwarded-For",
                "Via",
                "X-Forwarded-Host",
                "X-Forwarded-Port",
                "X-Forwarded-Prefix",
                "Client-IP"
            })
    void otherHeadersChangeNothingWhoeverSendsThem(String header) throws Exception {
        for (var peer : new String[] {"198.51.100.7", "192.0.2.1"}) {
            var request = from(peer);
            request.addHeader(header, "for=203.0.113.9");
            var seen = seen(request);
            assertThat(seen.getRemoteAddr()).isEqualTo(peer);
            assertThat(seen.getServerName()).isEqualTo("localhost");
        }
    }

    @Test
    void aStrangerCannotClaimToComeByHttps() throws Exception {
        var stranger = from("198.51.100.7");
        stranger.addHeader("X-Forwarded-Proto", "https");
        assertThat(seen(stranger).isSecure()).isFalse();
        var proxy = from("192.0.2.1");
        proxy.addHeader("X-Forwarded-Proto", "https");
        assertThat(seen(proxy).isSecure()).isTrue();
    }

    @Test
    void aHouseholdWithIpv6IsOneSender() {
        assertThat(SenderNetwork.of("2001:db8:2:0:0:0:0:9")).isEqualTo(SenderNetwork.of("2001:db8:2:0:1:2:3:4"));
        assertThat(SenderNetwork.of("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    private static MockHttpServletRequest from(String peer) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        request.setRemoteHost(peer);
        return request;
    }

    private jakarta.servlet.ServletRequest seen(MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        proxies.doFilter(request, new MockHttpServletResponse(), chain);
        return java.util.Objects.requireNonNull(chain.getRequest());
    }
}
