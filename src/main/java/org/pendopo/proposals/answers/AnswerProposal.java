package org.pendopo.proposals.answers;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.AnswerText;
import org.pendopo.proposals.GivenAnswer;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.PutAnswer;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/**
 * The organisation answers a proposal officially at once, or changes its answer, where no second official checks it first.
 * The kind of the answer is the proposal's status.
 */
@UseCase
public class AnswerProposal {
    /** No answer stood when the form was opened. */
    public static final int NO_ANSWER = PutAnswer.NO_ANSWER;

    @Inject
    Access access;

    @Inject
    PutAnswer put;

    @Inject
    Drafts drafts;

    @Inject
    Citations citations;

    /** As {@link #answer(long, int, DraftText)}, with the comments that stand cited. */
    public boolean answer(long proposalId, int version, @Nullable ProposalStatus kind, @Nullable String reason) {
        return answer(proposalId, version, new DraftText(kind, reason, null, citations.of(proposalId)));
    }

    /**
     * @param version of the answer that the official had before them, or {@link #NO_ANSWER}
     * @return false if another official answered meanwhile: nothing is stored, both texts are to be shown
     */
    public boolean answer(long proposalId, int version, DraftText typed) {
        var spot = put.spot(proposalId);
        var by = access.require(Action.ANSWER_OFFICIALLY, spot.spaceId());
        var says = AnswerText.of(typed.kind(), typed.reason());
        ProposalGone.unless(put.locked(proposalId));
        RuleBroken.unless(!drafts.isSecondCheckNeeded(spot.toolId()), "proposals-answers.check.needed");
        RuleBroken.unless(drafts.locked(proposalId).isEmpty(), "proposals-answers.draft.there");
        if (put.version(proposalId) != version) {
            return false;
        }
        var cited = citations.citable(proposalId, typed.cites());
        put.put(new GivenAnswer(proposalId, says, unit(spot.spaceId(), typed), by.id(), by.id()));
        citations.publish(proposalId, cited);
        return true;
    }

    private @Nullable Long unit(long spaceId, DraftText typed) {
        var own = access.permits(spaceId).organisation();
        return typed.unitId() != null ? typed.unitId() : own == null ? null : own.id();
    }
}
