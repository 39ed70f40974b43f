package org.pendopo.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Carries out regular work piece by piece, each in a transaction of its own: one that fails keeps no other waiting. */
@ApplicationScoped
public class OneByOne {
    private static final Logger LOG = Logger.getLogger(OneByOne.class);

    @Inject
    OwnTransaction transaction;

    /**
     * What fails is undone and written down; the rest is done all the same.
     *
     * @param what the work is, for those who read the log
     * @param failed told, in another transaction, of each piece that failed
     */
    public <T> void each(List<T> pieces, String what, Consumer<T> work, Consumer<T> failed) {
        for (var piece : pieces) {
            try {
                transaction.run(() -> work.accept(piece));
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s failed for %s; it will be tried again", what, piece);
                transaction.run(() -> failed.accept(piece));
            }
        }
    }

    /** The same, where what failed simply waits for the next time. */
    public <T> void each(List<T> pieces, String what, Consumer<T> work) {
        each(pieces, what, work, failed -> {});
    }
}
