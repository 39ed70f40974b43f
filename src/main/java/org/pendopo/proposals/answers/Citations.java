package org.pendopo.proposals.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.proposals.ProposalView;
import org.pendopo.shared.RuleBroken;

/** Which comments answers take up. Those that nobody sees any more cannot be taken up, and are not shown as such. */
@ApplicationScoped
class Citations {
    /** More would cite nobody in particular. */
    static final int MOST = 30;

    @Inject
    CitedComments comments;

    @Inject
    Tell tell;

    /** The comments that the standing answer takes up. */
    Set<Long> of(long proposalId) {
        return new TreeSet<>(comments.cited(proposalId));
    }

    Set<Long> ofDraft(long proposalId) {
        return new TreeSet<>(comments.citedInDraft(proposalId));
    }

    /**
     * Those that can be taken up, of those that were chosen.
     *
     * @throws RuleBroken when there are too many, or one that is neither of this proposal nor of a part of it
     */
    Set<Long> citable(long proposalId, Set<Long> chosen) {
        if (chosen.isEmpty()) {
            return chosen;
        }
        if (chosen.size() > MOST) {
            throw new RuleBroken("proposals-answers.cite.many", MOST).at("cites");
        }
        var found = new TreeSet<>(comments.citable(comments.roots(proposalId), chosen));
        if (found.size() < chosen.size()) {
            throw new RuleBroken("proposals-answers.cite.gone").at("cites");
        }
        return found;
    }

    void draft(long proposalId, Set<Long> cites) {
        comments.forgetDraft(proposalId);
        cites.forEach(comment -> comments.citeInDraft(proposalId, comment));
    }

    /** From now on the answer takes up these comments; who wrote a new one is told. */
    void publish(long proposalId, Set<Long> cites) {
        var before = of(proposalId);
        comments.forgetOthers(proposalId, cites.isEmpty() ? Set.of(0L) : cites);
        var fresh = new TreeSet<>(cites);
        fresh.removeAll(before);
        fresh.forEach(comment -> comments.cite(proposalId, comment));
        if (!fresh.isEmpty()) {
            comments.authors(proposalId, fresh).forEach(this::tell);
        }
    }

    private void tell(CitedAuthor cited) {
        var notice = new Notice(
                "proposals-answers.notice.cited",
                cited.spaceId(),
                cited.commentId(),
                ProposalView.address(cited.proposalId(), cited.title()) + "#answer",
                List.of(cited.title()),
                "cited:" + cited.proposalId() + ":" + cited.commentId());
        tell.tell(Set.of(cited.authorId()), notice);
    }
}
