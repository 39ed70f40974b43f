package org.pendopo.proposals.merging;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.contributions.ContributionState;
import org.pendopo.contributions.MergeContribution;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Within a day, and while the other one is not shown, a merge can be undone: everybody's support and every comment is where it was given. */
@UseCase
public class UndoMerge {
    @Inject
    Access access;

    @Inject
    Merges merges;

    @Inject
    Unite unite;

    @Inject
    MergeContribution contributions;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    /** @param fromId the proposal that is part of another one */
    public void undo(long fromId) {
        var from = merges.spot(fromId).orElseThrow(NotFound::new);
        var by = access.require(Action.MERGE_PROPOSALS, from.spaceId());
        merges.queue(from.spaceId());
        var merge = merges.active(fromId).orElseThrow(() -> new RuleBroken("proposals-merging.undo.not"));
        var into = merges.spot(merge.getIntoId()).orElseThrow(NotFound::new);
        RuleBroken.unless(
                merges.active(into.id()).isEmpty(),
                "proposals-merging.undo.chain",
                into.state() == ContributionState.MERGED ? into.title() : "…");
        RuleBroken.unless(from.state() != ContributionState.HIDDEN, "proposals-merging.undo.hidden");
        RuleBroken.unless(from.state() == ContributionState.MERGED, "proposals-merging.undo.withdrawn");
        merge.undo(by.id(), into.isShown(), clock.instant());
        contributions.separate(fromId);
        unite.lock(fromId, into.id());
        unite.part(merge);
        tell.tell(
                merges.told(fromId, into.id(), by.id()),
                Notice.of(
                        into.isShown() ? "proposals-merging.notice.undone" : "proposals-merging.notice.alone",
                        from.spaceId(),
                        from.id(),
                        from.address(),
                        into.isShown() ? List.of(from.title(), into.title()) : List.of(from.title())));
    }
}
