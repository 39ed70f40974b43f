package org.pendopo.proposals.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.proposals.GivenAnswer;
import org.pendopo.proposals.ProposalSpot;
import org.pendopo.proposals.PutAnswer;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;

/**
 * Carries publications out, all answers of one in one transaction. Locks are taken in one order: the publication, then
 * its proposals by their number, each with its draft; so that of many who publish at once one does, and nobody waits for
 * ever.
 */
@ApplicationScoped
class Publishing {
    @Inject
    Publications publications;

    @Inject
    Drafts drafts;

    @Inject
    PutAnswer put;

    @Inject
    Citations citations;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    /** @throws RuleBroken when its proposal is gone, or it is published, taken or not ready */
    void putIn(Publication publication, long proposalId) {
        var spot = put.locked(proposalId);
        RuleBroken.unless(spot.toolId() == publication.getToolId(), "proposals-answers.publish.gone");
        ProposalGone.unless(spot);
        var draft = drafts.locked(proposalId).orElse(null);
        if (draft == null || draft.getPublicationId() != null) {
            throw new RuleBroken("proposals-answers.publish.gone");
        }
        draft.schedule(publication.getId(), drafts.isSecondCheckNeeded(spot.toolId()));
    }

    /** @return whether nothing is left in it */
    boolean takeOut(Publication publication, long proposalId) {
        put.locked(proposalId);
        drafts.locked(proposalId).filter(d -> isIn(publication, d)).ifPresent(AnswerDraft::takeOut);
        drafts.em().flush();
        return drafts.of(publication.getId()).isEmpty();
    }

    /** In a transaction of its own, unless somebody else did it meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    void carryOutDue(long id) {
        publications.locked(id).filter(p -> !p.isDone()).ifPresent(this::carryOut);
    }

    /** What cannot be published any more is left out, and the unit is told. */
    void carryOut(Publication publication) {
        drafts.em().flush();
        var left = new ArrayList<ProposalSpot>();
        for (var proposalId : drafts.of(publication.getId())) {
            var spot = put.locked(proposalId);
            var draft = drafts.locked(proposalId).orElse(null);
            if (draft != null && isIn(publication, draft)) {
                var published = publish(publication, spot, draft);
                var outcome = published ? Outcome.PUBLISHED : Outcome.LEFT_OUT;
                publications.add(new PublicationResult(publication.getId(), proposalId, outcome, clock.instant()));
                if (!published) {
                    left.add(spot);
                }
            }
        }
        publication.done(clock.instant());
        left.forEach(this::tellUnit);
    }

    private boolean publish(Publication publication, ProposalSpot spot, AnswerDraft draft) {
        if (!spot.isShown() || !draft.isReady(drafts.isSecondCheckNeeded(spot.toolId()))) {
            draft.takeOut();
            return false;
        }
        var by = draft.getWrittenBy();
        put.put(new GivenAnswer(spot.id(), draft.text(), draft.getOrganisationId(), by, publication.getCreatedBy()));
        var cited = citations.ofDraft(spot.id());
        citations.publish(spot.id(), cited);
        drafts.remove(draft);
        return true;
    }

    private void tellUnit(ProposalSpot spot) {
        var notice = new Notice(
                "proposals-answers.notice.left_out", spot.spaceId(), null, "/desk", List.of(spot.title()), null);
        tell.tell(publications.unit(spot.spaceId()), notice);
    }

    private static boolean isIn(Publication publication, AnswerDraft draft) {
        var in = draft.getPublicationId();
        return in != null && in == publication.getId();
    }
}
