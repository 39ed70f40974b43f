package org.pendopo.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.Settings;

/**
 * Counts wrong pairing codes so that guessing leads nowhere. A try is written down, in a transaction of its own, before
 * the code is looked at, and struck out when the code was right.
 */
@ApplicationScoped
class PairingTries {
    static final int PER_PERSON = 5;
    static final int PER_ADDRESS = 20;
    static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    PairingCodes codes;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @throws Forbidden when there were too many, with the time from which on one may try again */
    @Transactional(TxType.REQUIRES_NEW)
    public long begin(long personId, String address) {
        codes.queue(personId, address);
        var now = clock.instant();
        var since = now.minus(WINDOW);
        codes.removeOld(now.minus(WINDOW.multipliedBy(24)));
        check(codes.ofPerson(personId, since, PER_PERSON), PER_PERSON);
        check(codes.ofAddress(address, since, PER_ADDRESS), PER_ADDRESS);
        return codes.add(new PairingAttempt(personId, address, now));
    }

    /** The code was right. */
    void strike(long attemptId) {
        codes.remove(attemptId);
    }

    private void check(List<Instant> latest, int most) {
        if (latest.size() >= most) {
            throw new Forbidden(Reason.TOO_MANY, latest.getLast().plus(WINDOW).atZone(settings.timeZone()));
        }
    }
}
