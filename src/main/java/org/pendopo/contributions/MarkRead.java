package org.pendopo.contributions;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.UseCase;

/** Notes how far the person who asks has read a thread; nobody else ever sees it. */
@UseCase
public class MarkRead {
    @Inject
    CurrentPerson me;

    @Inject
    Tallies tallies;

    /** @param page what the reader was just shown; the mark never falls */
    public void read(ThreadPage page) {
        var who = me.who();
        if (who != null && page.seen() >= 0) {
            tallies.mark(who.id(), page.root().id(), page.seen());
        }
    }
}
