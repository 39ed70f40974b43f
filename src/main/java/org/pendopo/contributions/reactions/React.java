package org.pendopo.contributions.reactions;

import jakarta.inject.Inject;
import org.pendopo.contributions.ReadPost;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Somebody answers a text without words, once in each way and never their own, or takes that back. */
@UseCase
public class React {
    @Inject
    Access access;

    @Inject
    ReadPost posts;

    @Inject
    Reactions reactions;

    @Inject
    Clock clock;

    /** A second press finds it given and does nothing. */
    public void give(long id, ReactionKind kind) {
        change(id, kind, true);
    }

    public void takeBack(long id, ReactionKind kind) {
        change(id, kind, false);
    }

    private void change(long id, ReactionKind kind, boolean given) {
        var post = posts.read(id);
        var by = access.require(Action.REACT, post.spaceId());
        if (!post.isPublished()) {
            throw new NotFound();
        }
        RuleBroken.unless(!post.mine(), "contributions-reactions.own");
        reactions.keepInPlace(id);
        reactions.begin(id);
        // Held until the transaction ends: what is counted is what was stored, whoever presses at the same moment.
        var tally = reactions.locked(id);
        var before = ReactionKind.bits(reactions.of(id, by.id()));
        if (given) {
            reactions.add(id, by.id(), kind, clock.instant());
        } else {
            reactions.remove(id, by.id(), kind);
        }
        tally.changed(before, given ? before | kind.bit() : before & ~kind.bit());
    }
}
