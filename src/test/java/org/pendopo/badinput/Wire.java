package org.pendopo.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pendopo.testing.browser.HouseForTests;

/** Requests byte by byte, as no browser and no library would send them. */
final class Wire {
    /**
     * @param status 0 when the server closed the connection without a word
     * @param head the status line and all headers
     */
    record Answer(int status, String head, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private Wire() {}

    static Answer get(String target) {
        return send("GET", target, Map.of(), "");
    }

    static Answer post(String target, Map<String, String> headers, String body) {
        var all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", target, all, body);
    }

    /** @param headers in addition to, or instead of, Host, Connection and Content-Length */
    static Answer send(String method, String target, Map<String, String> headers, String body) {
        var base = URI.create(HouseForTests.house().baseUrl());
        var bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        var all = new LinkedHashMap<>(Map.of("Host", base.getRawAuthority(), "Connection", "close"));
        if (!body.isEmpty()) {
            all.put("Content-Length", String.valueOf(bytes.length));
        }
        all.putAll(headers);
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        all.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    // A server may refuse a body before it has read it all: what it said by then counts.
    private static Answer answer(Socket socket, byte[] body) throws IOException {
        try {
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException refused) {
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Answer parse(String text) {
        if (text.isEmpty()) {
            return new Answer(0, "", "");
        }
        var end = text.indexOf("\r\n\r\n");
        var head = end < 0 ? text : text.substring(0, end);
        return new Answer(Integer.parseInt(head.split(" ", 3)[1]), head, end < 0 ? "" : text.substring(end + 4));
    }
}
