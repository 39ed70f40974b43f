package org.pendopo.proposals.coauthors;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.pendopo.proposals.ProposalView;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Reads who wrote a proposal together. Who was asked and has not confirmed is known to them and to the author alone. */
@UseCase
public class ReadCoauthors {
    @Inject
    Access access;

    @Inject
    Coauthors coauthors;

    /** @param proposal as its reader got it */
    public CoauthorsView of(ProposalView proposal) {
        var permits = access.check(Action.VIEW_SPACE, proposal.spaceId());
        var all = proposal.coauthors() == 0
                ? List.<CoauthorRow>of()
                : coauthors.live(proposal.id(), proposal.spaceId()).stream()
                        .map(line -> line.row(permits.isInOwnClass()))
                        .toList();
        var viewer = access.viewer();
        var mine = all.stream()
                .filter(row -> row.person().id() == viewer)
                .map(CoauthorRow::state)
                .findFirst()
                .orElse(null);
        var author = viewer != 0 && Objects.equals(proposal.authorId(), viewer);
        var rows = author ? all : all.stream().filter(CoauthorRow::isConfirmed).toList();
        return new CoauthorsView(rows, mine, author);
    }

    /** The ids of those who confirmed: who is to be told with the author, and may decide like the author. */
    public List<Long> confirmed(ProposalView proposal) {
        access.check(Action.VIEW_SPACE, proposal.spaceId());
        return coauthors.confirmed(proposal.id());
    }
}
