package org.pendopo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the server in which a test runs for pages, over HTTP as everybody does; with {@link SignedInByHeader} as somebody. */
public final class OwnServer {
    private static final String BASE =
            "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param person 0 for a visitor */
    public HttpResponse<String> get(String path, long person) {
        return send(asked(path, person), path);
    }

    /** @param body the fields of a form, as they go over the wire */
    public HttpResponse<String> post(String path, long person, String body) {
        return send(
                asked(path, person)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                path);
    }

    /** The address to which this one leads in the end: that of a text has its title in it. */
    public String settled(String path, long person) {
        return get(path, person)
                .headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::getPath)
                .orElse(path);
    }

    private static HttpRequest.Builder asked(String path, long person) {
        var request = HttpRequest.newBuilder(URI.create(BASE + path)).timeout(Duration.ofMinutes(1));
        if (person != 0) {
            request.header(SignedInByHeader.PERSON, String.valueOf(person));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }
}
