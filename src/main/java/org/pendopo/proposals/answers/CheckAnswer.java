package org.pendopo.proposals.answers;

import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.Who;
import org.pendopo.proposals.ProposalSpot;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.PutAnswer;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** A second official finds an answer right, or sends it back to who wrote it. */
@UseCase
public class CheckAnswer {
    @Inject
    Access access;

    @Inject
    PutAnswer put;

    @Inject
    Drafts drafts;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    /** @param version of the draft that the official read; a newer text was not read */
    public void check(long proposalId, int version) {
        var spot = put.spot(proposalId);
        var by = access.require(Action.CHECK_ANSWER, spot.spaceId());
        ProposalGone.unless(put.locked(proposalId));
        var draft = read(proposalId, version);
        draft.check(by.id(), Set.copyOf(drafts.writers(proposalId)), clock.instant());
        tell(spot, draft, by, "proposals-answers.notice.checked");
    }

    public void sendBack(long proposalId, int version, @Nullable String note) {
        var spot = put.spot(proposalId);
        var by = access.require(Action.CHECK_ANSWER, spot.spaceId());
        put.locked(proposalId);
        var draft = read(proposalId, version);
        draft.sendBack(by.id(), Set.copyOf(drafts.writers(proposalId)), note);
        tell(spot, draft, by, "proposals-answers.notice.sent_back");
    }

    private AnswerDraft read(long proposalId, int version) {
        var draft = drafts.locked(proposalId).orElse(null);
        if (draft == null || draft.getVersion() != version) {
            throw new RuleBroken("proposals-answers.check.changed");
        }
        return draft;
    }

    // About no contribution: the proposal's page does not show it.
    private void tell(ProposalSpot spot, AnswerDraft draft, Who by, String kind) {
        var path = ProposalView.address(spot.id(), spot.title()) + "/answer";
        var args = java.util.List.of(spot.title(), by.name());
        tell.tell(Set.of(draft.getWrittenBy()), new Notice(kind, spot.spaceId(), null, path, args, null));
    }
}
