package org.pendopo.commitments;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** One commitment can answer several proposals, also of other consultations. */
@UseCase
public class LinkProposal {
    @Inject
    Access access;

    @Inject
    Keepers keepers;

    @Inject
    Commitments commitments;

    @Inject
    Today today;

    @Inject
    Announce announce;

    /** @param typed the number of the proposal, as its page shows it */
    public void link(long id, @Nullable String typed) {
        var commitment = commitments.locked(id).orElseThrow(NotFound::new);
        keepers.require(commitment.getSpaceId(), commitment.getOrganisationId());
        var number = typed == null ? "" : typed.strip();
        var proposal = number.matches("[0-9]{1,18}")
                ? commitments.proposal(Long.parseLong(number)).stream()
                        .findFirst()
                        .orElse(null)
                : null;
        // Whoever may not read it learns no more than who types a number that does not exist.
        if (proposal == null || !proposal.shown() || !isReadable(proposal)) {
            throw new RuleBroken("commitments.link.unknown").at("proposal");
        }
        if (!proposal.accepted()) {
            throw new RuleBroken("commitments.not_accepted").at("proposal");
        }
        if (commitments.link(id, proposal.id(), today.now()) == 0) {
            throw new RuleBroken("commitments.link.already").at("proposal");
        }
    }

    /** What it does not come from after all. One proposal of its own consultation stays: it is not promised out of nowhere. */
    public void unlink(long id, long proposalId) {
        var commitment = commitments.locked(id).orElseThrow(NotFound::new);
        keepers.require(commitment.getSpaceId(), commitment.getOrganisationId());
        commitment.requireOpen();
        var others = commitments.othersOf(commitment.getSpaceId(), id, proposalId);
        RuleBroken.unless(others > 0, "commitments.link.last");
        commitments.unlink(id, proposalId);
    }

    /**
     * Takes a commitment of another consultation off a proposal: for those who keep the commitments of the proposal's own
     * one, whoever linked it. The unit that owes it is told; a second press changes nothing.
     */
    public void takeOff(long id, long proposalId) {
        var proposal = commitments.proposal(proposalId).stream().findFirst().orElseThrow(NotFound::new);
        access.check(Action.VIEW_SPACE, proposal.spaceId());
        var who = access.require(Action.MANAGE_COMMITMENTS, proposal.spaceId());
        var commitment = commitments.locked(id).orElseThrow(NotFound::new);
        if (!commitments.sources(id).contains(proposalId)) {
            return;
        }
        RuleBroken.unless(commitment.getSpaceId() != proposal.spaceId(), "commitments.off.own");
        RuleBroken.unless(commitments.links(id) > 1, "commitments.link.last");
        commitments.unlink(id, proposalId);
        announce.takenOff(commitment, proposal, who);
    }

    private boolean isReadable(AcceptedProposal proposal) {
        return access.decide(Action.VIEW_SPACE, proposal.spaceId()).allowed();
    }
}
