package org.pendopo.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Names;
import org.pendopo.contributions.terms.ReadTerms;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;

/** Gives a contribution its place in a thread, two levels deep, and keeps the tallies of who came and went. */
@ApplicationScoped
class Seats {
    @Inject
    Contributions contributions;

    @Inject
    Tallies tallies;

    @Inject
    ReadTerms terms;

    @Inject
    Names names;

    /** A reply to a reply's reply stands beside what it answers: threads are two levels deep. */
    Place below(Place wanted, long answered) {
        var parent = contributions.find(answered).orElseThrow(NotFound::new);
        if (parent.getSpaceId() != wanted.spaceId() || parent.getToolId() != wanted.toolId()) {
            throw new NotFound();
        }
        var rootId = parent.threadId();
        var above = parentFor(parent.getId(), parent.getParentId(), rootId);
        var root = contributions.find(rootId).orElseThrow(NotFound::new);
        RuleBroken.unless(
                parent.getState() == ContributionState.PUBLISHED && root.getState() == ContributionState.PUBLISHED,
                "contributions.reply.gone");
        return new Place(
                wanted.spaceId(),
                wanted.toolId(),
                wanted.kind(),
                rootId,
                above,
                tallies.locked(rootId).nextPosition());
    }

    /**
     * What a reply hangs on.
     *
     * @param answered what it answers
     * @param answeredParent what that hangs on itself; null when it began the thread
     */
    static long parentFor(long answered, @Nullable Long answeredParent, long root) {
        return answeredParent == null || answeredParent == root ? answered : answeredParent;
    }

    /** Counts a contribution that was just written. */
    void taken(Contribution written, Instant now) {
        var rootId = written.getRootId();
        var parentId = written.getParentId();
        if (rootId == null || parentId == null) {
            tallies.begin(written.getId(), now);
            return;
        }
        tallies.locked(rootId).replied(written.getId(), now);
        var author = written.getAuthorId();
        if (author != null) {
            tallies.readOwn(author, rootId, written.getPosition());
            mask(written, rootId, author);
        }
        if (!parentId.equals(rootId)) {
            tallies.beginUnlessThere(parentId, now);
            tallies.locked(parentId).replied(written.getId(), now);
        }
    }

    // Who teaches, and who began the thread, is known to all anyway.
    private void mask(Contribution written, long rootId, long author) {
        if (written.getWrittenAs().isInCharge()
                || !terms.of(rootId).pseudonymous()
                || contributions.find(rootId).orElseThrow(NotFound::new).isBy(author)) {
            return;
        }
        names.give(rootId, author);
    }

    /** Changes the state of a contribution and counts it in or out. */
    void move(Contribution moved, ContributionState next, Instant now) {
        var counted = moved.getState() == ContributionState.PUBLISHED;
        moved.become(next, now);
        var rootId = moved.getRootId();
        var parentId = moved.getParentId();
        var counts = next == ContributionState.PUBLISHED;
        if (rootId == null || parentId == null || counted == counts) {
            return;
        }
        var by = counts ? 1 : -1;
        tallies.locked(rootId).count(by);
        if (!parentId.equals(rootId)) {
            tallies.locked(parentId).count(by);
        }
    }
}
