package org.pendopo.proposals.amendments;

import jakarta.inject.Inject;
import java.util.Objects;
import org.pendopo.contributions.ContributionState;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.proposals.coauthors.ReadCoauthors;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Permits;

/** Reads the amendments of a proposal, and one with its texts. Who may not read the proposal reads none. */
@UseCase
public class ReadAmendments {
    static final int PAGE = 20;

    @Inject
    Access access;

    @Inject
    ReadProposal read;

    @Inject
    ReadCoauthors coauthors;

    @Inject
    Amendments amendments;

    /** @param before the id before which the page begins; {@link Long#MAX_VALUE} for the newest */
    public AmendmentList of(ProposalView proposal, long before) {
        var permits = access.check(Action.VIEW_SPACE, proposal.spaceId());
        var found = amendments.of(proposal.id(), before, PAGE + 1);
        var rows = found.stream()
                .limit(PAGE)
                .map(line -> line.row(permits.isInOwnClass()))
                .toList();
        return new AmendmentList(
                rows, found.size() > PAGE ? (Long) rows.getLast().id() : null);
    }

    public AmendmentView read(long id) {
        var line = amendments.lines(id).stream().findFirst().orElseThrow(NotFound::new);
        var proposal = read.read(line.amendment().getProposalId());
        var permits = access.check(Action.VIEW_SPACE, proposal.spaceId());
        var viewer = access.viewer();
        var mine = viewer != 0 && Objects.equals(line.authorId(), viewer);
        if (!sees(line.state(), mine, permits)) {
            throw new NotFound();
        }
        var suggested = amendments.text(id);
        var current = amendments.text(proposal.id());
        var merged =
                line.amendment().base().merged(current.said(), suggested.said()).orElse(null);
        return new AmendmentView(
                line.row(permits.isInOwnClass()),
                proposal,
                suggested.language(),
                line.amendment().base(),
                suggested.said(),
                current.said(),
                current.version(),
                merged,
                mine,
                viewer != 0
                        && (Objects.equals(proposal.authorId(), viewer)
                                || coauthors.confirmed(proposal).contains(viewer)));
    }

    private static boolean sees(ContributionState state, boolean mine, Permits permits) {
        return switch (state) {
            case PUBLISHED -> true;
            case HIDDEN, PENDING -> mine || permits.may(Action.SEE_HIDDEN);
            default -> mine;
        };
    }
}
