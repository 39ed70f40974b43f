package org.pendopo.proposals.merging;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.contributions.MergeContribution;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** An official makes a proposal part of another one of the same consultation that says the same. */
@UseCase
public class MergeProposals {
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

    /** @param intoId null when none was chosen */
    public void merge(long fromId, @Nullable Long intoId, String reason) {
        var known = merges.spot(fromId).orElseThrow(NotFound::new);
        var by = access.require(Action.MERGE_PROPOSALS, known.spaceId());
        merges.queue(known.spaceId());
        merges.hold(fromId);
        var from = merges.spot(fromId).orElseThrow(NotFound::new);
        var into = merges.spot(intoId == null ? 0 : intoId).orElse(null);
        var flaws = new Flaws();
        flaws.check(() -> check(from, into));
        var typed = flaws.in(() -> ProposalMerge.reason(reason));
        flaws.tell();
        var words = Objects.requireNonNull(typed);
        contributions.merge(fromId);
        unite.lock(fromId, Objects.requireNonNull(into).id());
        var merge = new ProposalMerge(fromId, into.id(), words, by.id(), clock.instant());
        merges.add(merge);
        unite.join(merge);
        tell.tell(
                merges.told(fromId, into.id(), by.id()),
                Notice.of(
                        "proposals-merging.notice.merged",
                        into.spaceId(),
                        into.id(),
                        into.address(),
                        List.of(from.title(), into.title(), words)));
    }

    /** Says in words why these two do not become one. */
    static void check(MergeSpot from, @Nullable MergeSpot into) {
        refuse(from.state() == ContributionState.MERGED, "from.merged", from.title());
        refuse(!from.isShown(), "from.gone", from.title());
        refuse(from.status() != ProposalStatus.WAITING, "from.answered", from.title());
        refuse(into == null || into.toolId() != from.toolId(), "into.other");
        refuse(into != null && into.id() == from.id(), "itself");
        refuse(into != null && into.state() == ContributionState.MERGED, "into.merged");
        refuse(into != null && !into.isShown(), "into.gone");
    }

    private static void refuse(boolean broken, String what, Object... arguments) {
        if (broken) {
            throw new RuleBroken("proposals-merging." + what, arguments).at("into");
        }
    }
}
