package org.pendopo.contributions.moves;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Puts a whole thread into another tool, of the same space or of another one. Ids stay, so that every address of the thread
 * and of what stands in it leads on to where it is now.
 */
@UseCase
@Unguarded("the tool that moves has asked for both places")
public class TransferThread {
    @Inject
    Threadwise threads;

    @Inject
    Event<ThreadMoved> moved;

    /** In the caller's transaction. */
    public void to(long rootId, long spaceId, long toolId) {
        threads.hold(rootId);
        var from = threads.space(rootId).stream().findFirst().orElseThrow(NotFound::new);
        threads.em().flush();
        threads.place(rootId, spaceId, toolId);
        threads.em().clear();
        moved.fire(new ThreadMoved(rootId, from, spaceId));
    }

    /** Whom it concerns: everybody who wrote in it. */
    public List<Long> authors(long rootId) {
        return threads.authors(rootId);
    }

    /** From here to the end of the transaction nobody replies. */
    public void hold(long rootId) {
        threads.hold(rootId);
    }

    /** Whether somebody who is known to be under age wrote in it. */
    public boolean isOfMinors(long rootId) {
        return threads.minors(rootId) > 0;
    }
}
