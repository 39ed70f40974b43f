package org.pendopo.people.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Bare requests to the portal, for what a browser would not send or not show. */
final class Web {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Web(String base) {
        this.base = base;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> getIn(String session, String path) {
        return send(request(path).header("Cookie", "JSESSIONID=" + session));
    }

    HttpResponse<String> getWith(String header, String value, String path) {
        return send(request(path).header(header, value));
    }

    /** As a browser behind a proxy that has a password of its own. */
    HttpResponse<String> getInWithCredentials(String session, String credentials, String path) {
        return send(request(path).header("Cookie", "JSESSIONID=" + session).header("Authorization", credentials));
    }

    /** Where a request goes that names another host; no client of the JDK sends such a one. */
    String locationFor(String host, String path) {
        var portal = URI.create(base);
        try (var socket = new Socket(portal.getHost(), portal.getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.lines()
                    .filter(line -> line.startsWith("Location: "))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        }
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    String location(String path) {
        return get(path).headers().firstValue("location").orElse("");
    }

    boolean isSignedIn(String session) {
        return getIn(session, "/settings").body().contains("action=\"/logout\"");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
