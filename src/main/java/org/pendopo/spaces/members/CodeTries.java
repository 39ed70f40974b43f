package org.pendopo.spaces.members;

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
 * Counts wrong codes so that guessing leads nowhere. A try is written down, in a transaction of its own, before the code
 * is looked at, and struck out when the code was right: so a refusal does not undo it, and many tries at once count too.
 */
@ApplicationScoped
class CodeTries {
    static final int PER_PERSON = 10;
    static final int PER_ADDRESS = 30;
    static final int PER_SCHOOL = 300;
    static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    JoinAttempts attempts;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * @return the id under which the try is written down
     * @throws Forbidden when there were too many, with the time from which on one may try again
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long begin(long personId, String address) {
        attempts.queue(personId, address);
        var now = clock.instant();
        var since = now.minus(WINDOW);
        attempts.removeOld(now.minus(WINDOW.multipliedBy(24)));
        check(attempts.ofPerson(personId, since, PER_PERSON), PER_PERSON);
        var most = settings.schoolAddresses().contains(address) ? PER_SCHOOL : PER_ADDRESS;
        check(attempts.ofAddress(address, since, most), most);
        return attempts.add(new JoinAttempt(personId, address, now));
    }

    /** The code was right. */
    void strike(long attemptId) {
        attempts.remove(attemptId);
    }

    private void check(List<Instant> latest, int most) {
        if (latest.size() >= most) {
            throw new Forbidden(Reason.TOO_MANY, latest.getLast().plus(WINDOW).atZone(settings.timeZone()));
        }
    }
}
