package org.pendopo.proposals.coauthors;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Who was asked confirms or declines; who confirmed may leave again. */
@UseCase
public class AnswerCoauthor {
    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    ReadProposal read;

    @Inject
    Coauthors coauthors;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    /** Only who could submit the proposal alone can be an author of it. A second press does nothing. */
    public void confirm(long proposalId) {
        var proposal = read.read(proposalId);
        var by = access.require(Action.SUBMIT_PROPOSAL, proposal.spaceId());
        RuleBroken.unless(proposal.isShown(), "proposals-coauthors.gone");
        if (mine(proposalId, by.id()).confirm(clock.instant())) {
            told(proposal, "proposals-coauthors.notice.confirmed");
        }
    }

    /** At any time, also when the phase is over. A second press does nothing. */
    public void leave(long proposalId) {
        var proposal = read.read(proposalId);
        access.check(Action.VIEW_SPACE, proposal.spaceId());
        if (mine(proposalId, me.require().id()).leave(clock.instant())) {
            told(proposal, "proposals-coauthors.notice.left");
        }
    }

    private Coauthor mine(long proposalId, long personId) {
        return coauthors.locked(proposalId, personId).orElseThrow(NotFound::new);
    }

    private void told(ProposalView proposal, String kind) {
        var author = proposal.authorId();
        if (author != null) {
            var path = proposal.address() + "/authors";
            tell.tell(
                    List.of(author),
                    Notice.of(kind, proposal.spaceId(), proposal.id(), path, List.of(proposal.title())));
        }
    }
}
