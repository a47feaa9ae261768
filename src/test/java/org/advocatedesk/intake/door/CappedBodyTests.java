package org.advocatedesk.intake.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class CappedBodyTests {

    @Test
    void aChunkedBodyIsReadUpTo64KiB() throws Exception {
        assertThat(CappedBody.read(chunked(CappedBody.MOST))).hasSize(CappedBody.MOST);
        assertThat(CappedBody.read(chunked(0))).isEmpty();
    }

    @Test
    void aChunkedBodyBeyond64KiBIsNotReadOn() {
        assertThatThrownBy(() -> CappedBody.read(chunked(CappedBody.MOST + 1))).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> CappedBody.read(chunked(10 * CappedBody.MOST))).isInstanceOf(TooLarge.class);
    }

    @Test
    void aBodyThatTricklesIsNotWaitedFor() {
        assertThatThrownBy(() -> CappedBody.read(chunked(100), Duration.ofNanos(-1)))
                .isInstanceOf(TooSlow.class);
    }

    private static MockHttpServletRequest chunked(int length) {
        var request = new MockHttpServletRequest() {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[length]);
        return request;
    }
}
