package org.advocatedesk.intake.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/// Reads a body up to 64 KiB and half a minute, announced or chunked, and not a byte further.
final class CappedBody {
    static final int MOST = 64 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private CappedBody() {}

    static byte[] read(HttpServletRequest request) throws IOException, TooLarge, TooSlow {
        return read(request, LONGEST);
    }

    static byte[] read(HttpServletRequest request, Duration longest) throws IOException, TooLarge, TooSlow {
        if (request.getContentLengthLong() > MOST) throw new TooLarge();
        int announced = (int) request.getContentLengthLong();
        var buffer = new byte[announced >= 0 ? announced + 1 : 8 * 1024];
        var body = request.getInputStream();
        long until = System.nanoTime() + longest.toNanos();
        int length = 0;
        for (int n; (n = body.read(buffer, length, buffer.length - length)) >= 0; ) {
            length += n;
            if (length > MOST) throw new TooLarge();
            if (System.nanoTime() - until > 0) throw new TooSlow();
            if (length == buffer.length) buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, MOST + 1));
        }
        return Arrays.copyOf(buffer, length);
    }
}
