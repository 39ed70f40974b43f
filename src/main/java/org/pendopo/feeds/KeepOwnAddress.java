package org.pendopo.feeds;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.SecurityLog;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;

/** Who signed in gets a secret address for their calendar, renews it, or does away with it. */
@UseCase
public class KeepOwnAddress {
    // 192 bits: nobody guesses one.
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    CurrentPerson me;

    @Inject
    OwnAddresses addresses;

    @Inject
    Clock clock;

    /** The secret part of the address; null while there is none. */
    public @Nullable String token() {
        return addresses.of(me.require().id()).stream().findFirst().orElse(null);
    }

    /** A new one; the old one is void from now on. */
    public void renew() {
        var person = me.require().id();
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        addresses.renew(person, token, clock.instant());
        SecurityLog.event("calendar address renewed", person);
    }

    public void remove() {
        var person = me.require().id();
        addresses.remove(person);
        SecurityLog.event("calendar address removed", person);
    }
}
