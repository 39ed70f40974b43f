package org.pendopo.proposals.merging;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.ProposalView;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.persistence.Like;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Which proposals are part of which, and what a merge would do. */
@UseCase
public class ReadMerges {
    private static final Set<String> OWN_PAGES = Set.of("comments", "unmerge");
    private static final int PARTS = 100;
    private static final int TARGETS = 10;
    private static final int COMMENTS = 20;

    @Inject
    Access access;

    @Inject
    Merges merges;

    @Inject
    Clock clock;

    /**
     * Whether it is read elsewhere now: as part of another one, also when its own text is hidden or was taken back. While
     * that one is not shown, it is read by itself.
     *
     * @param part of its page; null for the page itself
     */
    public boolean leadsOn(ProposalView proposal, @Nullable String part) {
        access.check(Action.VIEW_SPACE, proposal.spaceId());
        var own = part != null && OWN_PAGES.contains(part);
        if (proposal.isMerged() ? own : !proposal.isGone()) {
            return false;
        }
        var on = !merges.activeRows(proposal.id()).isEmpty() && isEndShown(proposal.id());
        if (!on && proposal.isGone() && proposal.state() == ContributionState.HIDDEN) {
            throw new NotFound();
        }
        return on;
    }

    /** Whether everybody sees the proposal that this one leads to. */
    public boolean isEndShown(long id) {
        var end = merges.spot(merges.end(id)).orElseThrow(NotFound::new);
        access.check(Action.VIEW_SPACE, end.spaceId());
        return end.isShown();
    }

    /** Where a proposal that is part of another one is read now. */
    public String address(long id) {
        var end = merges.spot(merges.end(id)).orElseThrow(NotFound::new);
        access.check(Action.VIEW_SPACE, end.spaceId());
        return end.isShown() ? end.address() : ProposalView.address(end.id(), "");
    }

    /** What is part of a proposal of that space, also by way of another part. */
    public List<MergedPart> parts(long spaceId, long into) {
        access.check(Action.VIEW_SPACE, spaceId);
        var now = clock.instant();
        var below = merges.below(into, PARTS);
        return below.isEmpty()
                ? List.of()
                : merges.parts(below, spaceId).stream()
                        .map(row -> row.view(into, now))
                        .toList();
    }

    /** The first comments on parts of a proposal of that space. */
    public List<MergedComment> comments(long spaceId, List<Long> parts) {
        access.check(Action.VIEW_SPACE, spaceId);
        return parts.isEmpty() ? List.of() : merges.commentsBelow(parts, spaceId, COMMENTS);
    }

    /** Proposals of the same consultation by words of their titles, or by their number. */
    public List<MergeTarget> targets(long from, String words) {
        var spot = check(Action.MERGE_PROPOSALS, from);
        var number = words.matches("[0-9]{1,18}") ? Long.parseLong(words) : 0;
        return merges.targets(spot.toolId(), from, Like.containing(words), number, TARGETS);
    }

    /** Null where these two cannot become one. */
    public @Nullable MergePreview preview(long from, long into) {
        var spot = check(Action.MERGE_PROPOSALS, from);
        if (from == into || !spot.isShown() || spot.status() != ProposalStatus.WAITING) {
            return null;
        }
        return merges.target(spot.toolId(), into).stream()
                .findFirst()
                .map(t -> preview(from, t))
                .orElse(null);
    }

    private MergePreview preview(long from, MergeTarget into) {
        var supports = merges.supports(from);
        var doubles = merges.doubles(from, into.id());
        var comments = merges.comments(from).stream().findFirst().orElse(0L);
        return new MergePreview(into, supports, doubles, comments, into.supports() + supports - doubles);
    }

    private MergeSpot check(Action action, long id) {
        var spot = merges.spot(id).orElseThrow(NotFound::new);
        access.check(action, spot.spaceId());
        return spot;
    }
}
