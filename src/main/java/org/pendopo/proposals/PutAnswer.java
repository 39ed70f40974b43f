package org.pendopo.proposals;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Puts an official answer on its proposal, whose status becomes the kind of the answer; what it said before is kept. In the
 * caller's transaction, under a lock of the proposal.
 */
@UseCase
@Unguarded("called by what publishes answers, which asked who may")
public class PutAnswer {
    /** No answer stood when the form was opened. */
    public static final int NO_ANSWER = -1;

    @Inject
    Proposals proposals;

    @Inject
    Event<OfficiallyAnswered> answered;

    @Inject
    Clock clock;

    /** Where the proposal stands; @throws NotFound if there is none */
    public ProposalSpot spot(long proposalId) {
        var spot = proposals.spot(proposalId);
        if (spot == null) {
            throw new NotFound();
        }
        return spot;
    }

    /** Nobody else answers it until this transaction ends. */
    public ProposalSpot locked(long proposalId) {
        if (proposals.locked(proposalId).isEmpty()) {
            throw new NotFound();
        }
        return spot(proposalId);
    }

    /** The version of the answer that stands, or {@link #NO_ANSWER}. */
    public int version(long proposalId) {
        return proposals.answer(proposalId).map(OfficialAnswer::getVersion).orElse(NO_ANSWER);
    }

    /** The proposal is locked. The same words again change nothing. */
    public void put(GivenAnswer given) {
        var id = given.proposalId();
        var proposal = proposals.locked(id).orElseThrow(NotFound::new);
        var known = proposals.answer(id).orElse(null);
        var edition = 1;
        if (known == null) {
            var first = new OfficialAnswer(id, given.says(), clock.instant());
            first.givenBy(given.by(), given.organisationId());
            proposals.add(first);
        } else if (known.says(given.says())) {
            return;
        } else {
            var number = proposals.lastAnswerRevision(id) + 1;
            proposals.em().persist(known.edit(given.says(), number, given.by(), clock.instant()));
            edition = number + 1;
        }
        proposal.become(given.says().kind());
        proposals.em().flush();
        answered.fire(new OfficiallyAnswered(id, edition, given.actor()));
    }
}
