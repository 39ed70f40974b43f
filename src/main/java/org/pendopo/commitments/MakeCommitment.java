package org.pendopo.commitments;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.pendopo.people.Who;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Decision;

/** After a proposal was accepted, a unit promises what it will do until when. */
@UseCase
public class MakeCommitment {
    @Inject
    Access access;

    @Inject
    Keepers keepers;

    @Inject
    Commitments commitments;

    @Inject
    Announce announce;

    @Inject
    Today today;

    /** The proposal that a form is about; @throws NotFound for who may not read it. */
    public AcceptedProposal from(long proposalId) {
        var proposal = commitments.proposal(proposalId).stream().findFirst().orElseThrow(NotFound::new);
        access.check(Action.VIEW_SPACE, proposal.spaceId());
        if (!proposal.shown()) {
            throw new NotFound();
        }
        return proposal;
    }

    /** Whether the person may promise something that comes of it, be it for a unit of theirs. */
    public Decision decide(AcceptedProposal proposal) {
        return keepers.anywhere(proposal.spaceId());
    }

    /**
     * @param key of the form: the same form sent again makes nothing new
     * @return the address of the commitment
     */
    public String make(long proposalId, TypedPromise typed, UUID key) {
        var proposal = from(proposalId);
        RuleBroken.unless(proposal.accepted(), "commitments.not_accepted");
        var chosen = typed.organisationId();
        if (chosen == null) {
            access.require(Action.MANAGE_COMMITMENTS, proposal.spaceId());
        }
        var by = chosen == null ? null : keepers.require(proposal.spaceId(), chosen);
        var promise = Promise.of(typed, proposal.language(), today.date());
        if (by == null) {
            throw new IllegalStateException("no commitment without its unit");
        }
        commitments.queue(key);
        var made = commitments.madeBy(key);
        var id = made.isEmpty() ? add(proposal, promise, by, key) : made.getFirst();
        return CommitmentRow.address(id, promise.title());
    }

    private long add(AcceptedProposal proposal, Promise promise, Who by, UUID key) {
        var now = today.now();
        var commitment = new Commitment(proposal.spaceId(), promise, key, by.id(), now);
        commitments.em().persist(commitment);
        for (var step : promise.steps()) {
            commitments.em().persist(new Milestone(commitment.getId(), step));
        }
        commitments.em().flush();
        commitments.link(commitment.getId(), proposal.id(), now);
        announce.units(commitment, "made", by, proposal.title(), Set.of(commitment.getOrganisationId()));
        return commitment.getId();
    }
}
