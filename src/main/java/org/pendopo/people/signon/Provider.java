package org.pendopo.people.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Settings;

/**
 * The sign-on provider, asked only when somebody wants to sign in or is signed in, and never waited for longer than a
 * stated time.
 */
@ApplicationScoped
public class Provider {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long FRESH = Duration.ofSeconds(2).toNanos();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final ReentrantLock asking = new ReentrantLock();

    @Inject
    Settings settings;

    private volatile @Nullable ProviderMetadata known;
    private volatile boolean answered;
    private volatile long askedAt;

    /** Whether the provider answers right now; the result is at most two seconds old. */
    public boolean answers() {
        if (isFresh()) {
            return answered;
        }
        // While it is known to be away only one request finds out whether it is back; the others need not wait.
        if (askedAt != 0 && !answered && asking.isLocked()) {
            return false;
        }
        asking.lock();
        try {
            return isFresh() ? answered : discover();
        } finally {
            asking.unlock();
        }
    }

    /** The provider's addresses, if it has ever answered. */
    Optional<ProviderMetadata> metadata() {
        if (known == null) {
            answers();
        }
        return Optional.ofNullable(known);
    }

    /** The JSON object that the provider answers with, or nothing when it does not do so within the given time. */
    Optional<JsonObject> ask(HttpRequest request, Duration patience) {
        var answer = client.sendAsync(request, BodyHandlers.ofString());
        try {
            var response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == 200 ? Optional.of(json(response.body())) : Optional.empty();
        } catch (ExecutionException | TimeoutException | JsonException | ClassCastException e) {
            answer.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean isFresh() {
        return askedAt != 0 && System.nanoTime() - askedAt < FRESH;
    }

    private boolean discover() {
        var address = URI.create(settings.oidcUrl() + "/.well-known/openid-configuration");
        var found = ask(HttpRequest.newBuilder(address).build(), PATIENCE).map(ProviderMetadata::of);
        found.ifPresent(metadata -> known = metadata);
        answered = found.isPresent();
        askedAt = System.nanoTime();
        return answered;
    }

    private static JsonObject json(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
