package org.pendopo.people.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.pendopo.shared.Settings;

/**
 * Asks the provider every few seconds whether an account that is signed in still stands (token introspection, RFC 7662):
 * a provider that disables an account calls nobody. When the provider is away, people stay until their token ends.
 */
@ApplicationScoped
public class AccountCheck {
    private static final long INTERVAL = Duration.ofSeconds(3).toNanos();
    private static final long PAUSE = Duration.ofSeconds(4).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Inject
    Provider provider;

    @Inject
    Settings settings;

    private volatile long awaySince = System.nanoTime() - PAUSE;

    /** False only when the provider itself says that the token is no longer good. */
    public boolean isStanding(SignedIn signedIn, String accessToken) {
        var now = System.nanoTime();
        if (now - awaySince < PAUSE || !signedIn.isCheckDue(now, INTERVAL)) {
            return true;
        }
        var metadata = provider.metadata();
        var answer = metadata.flatMap(m -> provider.ask(question(m, accessToken), PATIENCE));
        if (answer.isEmpty()) {
            awaySince = System.nanoTime();
            return true;
        }
        return answer.get().getBoolean("active", true);
    }

    private HttpRequest question(ProviderMetadata metadata, String accessToken) {
        var form = "token=" + encoded(accessToken) + "&client_id=" + encoded(settings.oidcClientId())
                + "&client_secret=" + encoded(settings.oidcClientSecret());
        return HttpRequest.newBuilder(metadata.introspection())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
