package org.pendopo.proposals.amendments;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.contributions.EditContribution;
import org.pendopo.contributions.EditedText;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.Who;
import org.pendopo.proposals.AcceptedText;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.proposals.coauthors.ReadCoauthors;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** An author of the proposal accepts or declines a suggested text: once, whoever of them is first. */
@UseCase
public class DecideAmendment {
    @Inject
    Access access;

    @Inject
    ReadProposal read;

    @Inject
    ReadCoauthors coauthors;

    @Inject
    Amendments amendments;

    @Inject
    EditContribution edit;

    @Inject
    AcceptedText accepted;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    /**
     * The suggested text becomes a revision of the proposal; what both changed in different places is united.
     *
     * @param version of the proposal's text that the author had before them
     * @param byHand the text that unites both, where they touch the same place; else null
     * @return false if the proposal changed meanwhile: nothing is stored
     */
    public boolean accept(long id, int version, @Nullable Said byHand) {
        var amendment = amendments.locked(id).orElseThrow(NotFound::new);
        var proposal = read.read(amendment.getProposalId());
        var by = decider(proposal);
        var suggested = shown(amendment);
        var current = amendments.text(proposal.id());
        if (current.version() != version) {
            return false;
        }
        var next = byHand != null
                ? byHand
                : amendment.base().merged(current.said(), suggested.said()).orElse(null);
        RuleBroken.unless(next != null, "proposals-amendments.conflict");
        amendment.accept(by.id(), clock.instant());
        accepted.accept(proposal.id());
        var said = Objects.requireNonNull(next);
        var stored =
                edit.edit(new EditedText(proposal.id(), version, said.title(), said.text()), credited(suggested, by));
        if (!stored) {
            throw new RuleBroken("proposals-amendments.changed");
        }
        told(proposal, suggested, id, "proposals-amendments.notice.accepted", by);
        return true;
    }

    /** @param why told to who suggested it, and shown to everybody */
    public void decline(long id, @Nullable String why) {
        var amendment = amendments.locked(id).orElseThrow(NotFound::new);
        var proposal = read.read(amendment.getProposalId());
        var by = decider(proposal);
        var suggested = shown(amendment);
        amendment.decline(by.id(), why, clock.instant());
        told(proposal, suggested, id, "proposals-amendments.notice.declined", by);
    }

    private Who decider(ProposalView proposal) {
        var by = access.require(Action.AMEND, proposal.spaceId());
        if (!Objects.equals(proposal.authorId(), by.id())
                && !coauthors.confirmed(proposal).contains(by.id())) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
        RuleBroken.unless(proposal.isShown(), "proposals-amendments.gone");
        return by;
    }

    private AmendmentText shown(Amendment amendment) {
        var line = amendments.lines(amendment.getId()).getFirst();
        RuleBroken.unless(line.state() == ContributionState.PUBLISHED, "proposals-amendments.gone");
        return amendments.text(amendment.getId());
    }

    private static long credited(AmendmentText suggested, Who by) {
        var author = suggested.authorId();
        return author == null ? by.id() : author;
    }

    private void told(ProposalView proposal, AmendmentText suggested, long id, String kind, Who by) {
        var whom = suggested.authorId();
        if (whom != null && whom != by.id()) {
            var path = "/amendment/" + id;
            tell.tell(
                    List.of(whom), Notice.of(kind, proposal.spaceId(), proposal.id(), path, List.of(proposal.title())));
        }
    }
}
