package org.pendopo.people.signon;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.EndSessions;
import org.pendopo.people.SecurityLog;
import org.pendopo.shared.Settings;

/** Takes the provider's call that a session has ended. */
@ApplicationScoped
public class BackchannelLogout {
    private static final int TIMEOUT_MILLIS = 1_500;
    private static final int KEYS_MAX_BYTES = 200_000;

    @Inject
    Provider provider;

    @Inject
    Settings settings;

    @Inject
    EndSessions end;

    @Inject
    SessionEnds ends;

    private volatile @Nullable LogoutTokenCheck check;

    /** Ends the sessions that the token names, once. */
    public void take(String token) throws BadLogoutToken, ProviderAway {
        var order = check().check(token);
        if (!end.end(order)) {
            throw new BadLogoutToken("taken before");
        }
        ends.readSoon();
        SecurityLog.warning("session ended by the provider", order.sid() == null ? "all of a subject" : "one");
    }

    // The provider's keys are cached by the library, and asked for again when a token names a new one.
    private LogoutTokenCheck check() throws ProviderAway {
        var known = check;
        if (known == null) {
            var metadata = provider.metadata().orElseThrow(() -> new ProviderAway(null));
            var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, KEYS_MAX_BYTES);
            try {
                var keys = JWKSourceBuilder.create(metadata.keys().toURL(), retriever)
                        .build();
                known = new LogoutTokenCheck(keys, metadata.issuer(), settings.oidcClientId(), Clock.systemUTC());
            } catch (MalformedURLException e) {
                throw new ProviderAway(e);
            }
            check = known;
        }
        return known;
    }
}
