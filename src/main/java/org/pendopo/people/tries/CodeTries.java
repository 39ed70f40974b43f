package org.pendopo.people.tries;

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
public class CodeTries {
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    TriedCodes tried;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * @return the id under which the try is written down
     * @throws Forbidden when there were too many, with the time from which on one may try again
     */
    @Transactional(TxType.REQUIRES_NEW)
    public long begin(CodeKind kind, long personId, String address) {
        tried.queue(kind, personId, address);
        var now = clock.instant();
        var since = now.minus(WINDOW);
        tried.removeOld(now.minus(WINDOW.multipliedBy(24)));
        check(tried.ofPerson(kind, personId, since, kind.perPerson()), kind.perPerson());
        var most = settings.schoolAddresses().contains(address) ? kind.perSchool() : kind.perAddress();
        check(tried.ofAddress(kind, address, since, most), most);
        return tried.add(new TriedCode(kind, personId, address, now));
    }

    /** The code was right. */
    public void strike(long id) {
        tried.remove(id);
    }

    private void check(List<Instant> latest, int most) {
        if (latest.size() >= most) {
            throw new Forbidden(Reason.TOO_MANY, latest.getLast().plus(WINDOW).atZone(settings.timeZone()));
        }
    }
}
