package org.pendopo.proposals;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Who;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The organisation answers a proposal officially, or changes its answer; what it said before is kept. The kind of the answer is the proposal's status. */
@UseCase
public class AnswerProposal {
    /** No answer stood when the form was opened. */
    public static final int NO_ANSWER = -1;

    @Inject
    Access access;

    @Inject
    Proposals proposals;

    @Inject
    Clock clock;

    /**
     * @param version of the answer that the official had before them, or {@link #NO_ANSWER}
     * @return false if another official answered meanwhile: nothing is stored, both texts are to be shown
     */
    public boolean answer(long proposalId, int version, @Nullable ProposalStatus kind, @Nullable String reason) {
        var spot = proposals.spot(proposalId);
        if (spot == null) {
            throw new NotFound();
        }
        var by = access.require(Action.ANSWER_OFFICIALLY, spot.spaceId());
        var says = AnswerText.of(kind, reason);
        var proposal = proposals.locked(proposalId).orElseThrow(NotFound::new);
        if (!spot.isShown()) {
            throw new NotFound();
        }
        var known = proposals.answer(proposalId).orElse(null);
        if (known == null ? version != NO_ANSWER : known.getVersion() != version) {
            return false;
        }
        if (known == null) {
            proposals.add(first(spot, says, by));
        } else if (!known.says(says)) {
            var number = proposals.lastAnswerRevision(proposalId) + 1;
            proposals.em().persist(known.edit(says, number, by.id(), clock.instant()));
        }
        proposal.become(says.kind());
        return true;
    }

    private OfficialAnswer first(ProposalSpot spot, AnswerText says, Who by) {
        var organisation = access.permits(spot.spaceId()).organisation();
        var answer = new OfficialAnswer(spot.id(), says, clock.instant());
        answer.givenBy(by.id(), organisation == null ? null : organisation.id());
        return answer;
    }
}
