package org.pendopo.notify.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.pendopo.shared.Clock;

/** The steps of a letter, each written down at once: no transaction is open while the mail server is spoken to. */
@ApplicationScoped
class Outbox {
    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration NEWS = Duration.ofDays(14);

    @Inject
    Letters letters;

    @Inject
    WriteLetter write;

    @Inject
    Clock clock;

    /**
     * The letter that waits the longest is ours to send, for some minutes. That stands whatever happens to its words: a
     * letter that cannot be written goes back with a pause, as one that cannot be sent, and keeps no other waiting.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Long> take() {
        return letters.take(clock.instant(), Letter.LEASE).map(Letter::getId);
    }

    /** What is sent; nothing where nobody wants the letter any more. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Envelope> envelope(long id) {
        return write.envelope(letter(id));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void sent(long id) {
        letter(id).sent(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void drop(long id) {
        letter(id).drop(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(long id, String why) {
        if (letter(id).failed(why, clock.instant())) {
            LOG.errorf("letter %d is given up after %d tries: %s", id, Letter.MOST_TRIES, why);
        }
    }

    /** What was sent long ago is forgotten, what waited too long is let go; what was given up stays to be seen. */
    @Transactional(TxType.REQUIRES_NEW)
    void forget() {
        var now = clock.instant();
        letters.dropOld(now.minus(NEWS), now);
        letters.forget(now.minus(KEPT));
    }

    private Letter letter(long id) {
        return letters.em().find(Letter.class, id);
    }
}
