package org.pendopo.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Keeps cookies and sends forms as a browser would. No answer at all is an {@link UncheckedIOException}. Keycloak marks
 * its cookies for TLS alone; like a browser at localhost, and unlike the JDK's cookie jar, this one sends them anyway.
 */
public final class WebVisitor {
    private static final int HOPS = 10;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();
    private final URI base;

    public WebVisitor(String base) {
        this.base = URI.create(base);
    }

    /** Signs in through Keycloak's own form. */
    public void signIn(String username, String password) {
        assertThat(comesIn(username, password)).as("%s is signed in", username).isTrue();
    }

    /** As {@link #signIn}, and says whether it worked. Keycloak may know this visitor still, and asks nothing then. */
    public boolean comesIn(String username, String password) {
        var asked = get("/login?to=/settings");
        return isSignedIn(asked)
                || HtmlForm.of(asked.body(), "kc-form-login")
                        .map(form -> form.with("username", username).with("password", password))
                        .map(form -> follow(send(asked.uri(), form)))
                        .filter(WebVisitor::isSignedIn)
                        .isPresent();
    }

    /** Whether the portal knows this visitor now. */
    public boolean isSignedIn() {
        return isSignedIn(get("/settings"));
    }

    private static boolean isSignedIn(HttpResponse<String> page) {
        return page.body().contains("action=\"/logout\"");
    }

    /** What the portal has this visitor keep under a name; empty when there is nothing. */
    public String cookie(String name) {
        return cookies.getOrDefault(base.getAuthority(), Map.of()).getOrDefault(name, "");
    }

    /** The page at this address of the portal, wherever it has moved to. */
    public HttpResponse<String> get(String path) {
        return follow(exchange(HttpRequest.newBuilder(base.resolve(path))));
    }

    /** The answer to a form of a page: a redirect is not followed. */
    public HttpResponse<String> send(URI page, HtmlForm form) {
        return exchange(HttpRequest.newBuilder(page.resolve(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.body())));
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        var answer = first;
        for (var hop = 0; hop < HOPS && answer.statusCode() / 100 == 3; hop++) {
            var to = answer.headers().firstValue("location").orElseThrow();
            answer = exchange(HttpRequest.newBuilder(answer.uri().resolve(to)));
        }
        return answer;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder builder) {
        var jar = cookies.computeIfAbsent(builder.build().uri().getAuthority(), host -> new ConcurrentHashMap<>());
        var sent = jar.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = builder.timeout(Duration.ofSeconds(20));
        try {
            var answer = client.send(
                    (sent.isEmpty() ? request : request.header("Cookie", sent)).build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(cookie -> keep(jar, cookie));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void keep(Map<String, String> jar, String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair.length < 2 || pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }
}
