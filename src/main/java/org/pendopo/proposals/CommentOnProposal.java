package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Stance;
import org.pendopo.contributions.Write;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Somebody says what they think of a proposal, and whether they are for it, neutral or against it. */
@UseCase
public class CommentOnProposal {
    /**
     * A comment as typed.
     *
     * @param answered the proposal itself or a comment on it
     */
    public record Comment(
            long proposalId,
            long answered,
            @Nullable Long organisationId,
            String text,
            @Nullable Stance stance,
            String language,
            @Nullable UUID requestKey) {}

    @Inject
    Access access;

    @Inject
    Proposals proposals;

    @Inject
    Write write;

    /** @return the id of the comment */
    public long comment(Comment said) {
        var spot = proposals.spot(said.proposalId());
        if (spot == null) {
            throw new NotFound();
        }
        access.require(Action.COMMENT, spot.spaceId());
        return write.write(new NewContribution(
                        spot.spaceId(),
                        spot.toolId(),
                        ContributionKind.COMMENT,
                        said.answered(),
                        said.organisationId(),
                        null,
                        said.text(),
                        said.stance(),
                        said.language(),
                        said.requestKey()))
                .id();
    }
}
