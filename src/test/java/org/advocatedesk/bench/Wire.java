package org.advocatedesk.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// One kept-alive connection that speaks HTTP/1.1 as plainly as possible, so that measuring costs little itself.
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    Wire(int port) {
        this.port = port;
    }

    /// What came back; header names are in lower case.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int status, List<String> headers, byte[] body) {
        String text() throws IOException {
            if (!header("content-encoding").orElse("").equals("gzip")) return new String(body, StandardCharsets.UTF_8);
            try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        Optional<String> header(String name) {
            return all(name).stream().findFirst();
        }

        List<String> all(String name) {
            return headers.stream()
                    .filter(h -> h.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(h -> h.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    Answer get(String path, String... headers) throws IOException {
        return send("GET", path, new byte[0], headers);
    }

    Answer post(String path, byte[] body, String... headers) throws IOException {
        return send("POST", path, body, headers);
    }

    private Answer send(String method, String path, byte[] body, String... headers) throws IOException {
        var request = new ByteArrayOutputStream(512 + body.length);
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        for (var header : headers) head.append(header).append("\r\n");
        if (method.equals("POST"))
            head.append("Content-Length: ").append(body.length).append("\r\n");
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body);
        var open = connected();
        open.getOutputStream().write(request.toByteArray());
        return answer();
    }

    private Socket connected() throws IOException {
        if (socket != null) return socket;
        var fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE_MILLIS);
        fresh.connect(new InetSocketAddress("localhost", port), 5_000);
        in = new BufferedInputStream(fresh.getInputStream(), 16 * 1024);
        socket = fresh;
        return fresh;
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = new ArrayList<String>();
        for (var header = line(); !header.isEmpty(); header = line()) headers.add(header);
        var answer = new Answer(status, headers, new byte[0]);
        var body = body(answer);
        if (answer.header("connection").orElse("").equalsIgnoreCase("close")) close();
        return new Answer(status, headers, body);
    }

    private byte[] body(Answer head) throws IOException {
        if (head.header("transfer-encoding").orElse("").toLowerCase(Locale.ROOT).contains("chunked")) return chunks();
        if (head.status() == 204 || head.status() == 304) return new byte[0];
        return in.readNBytes(Integer.parseInt(head.header("content-length").orElse("0")));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new EOFException("The desk closed the connection");
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
