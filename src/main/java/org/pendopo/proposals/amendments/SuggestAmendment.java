package org.pendopo.proposals.amendments;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Write;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.proposals.coauthors.ReadCoauthors;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Somebody suggests a new text for a proposal of others. */
@UseCase
public class SuggestAmendment {
    @Inject
    Access access;

    @Inject
    ReadProposal read;

    @Inject
    ReadCoauthors coauthors;

    @Inject
    Write write;

    @Inject
    Amendments amendments;

    @Inject
    Tell tell;

    /** @throws RuleBroken for what is wrong beside title and text */
    public void check(@Nullable String reason) {
        Amendment.reason(reason);
    }

    /** What the form starts with: the text of the proposal, and its version. */
    public Start start(long proposalId) {
        var proposal = read.read(proposalId);
        access.check(Action.VIEW_SPACE, proposal.spaceId());
        var text = amendments.text(proposal.id());
        return new Start(text.said(), text.version());
    }

    /** @param version of the proposal's text that the writer started from */
    public record Start(Said said, int version) {}

    /**
     * @param words the suggested title and text
     * @param version of the text that the writer started from
     * @return its id; null if the proposal changed meanwhile: nothing is stored, both texts are to be shown
     */
    public @Nullable Long suggest(long proposalId, NewContribution words, @Nullable String reason, int version) {
        var proposal = read.read(proposalId);
        var by = access.require(Action.AMEND, proposal.spaceId());
        if (!proposal.isShown()
                || words.kind() != ContributionKind.AMENDMENT
                || words.toolId() != proposal.toolId()
                || words.spaceId() != proposal.spaceId()) {
            throw new NotFound();
        }
        var authors = authors(proposal);
        RuleBroken.unless(!authors.contains(by.id()), "proposals-amendments.own");
        var why = Amendment.reason(reason);
        var base = amendments.text(proposalId);
        if (base.version() != version) {
            return null;
        }
        if (base.said().equals(new Said(PlainText.line(words.title()), PlainText.clean(words.text())))) {
            throw new RuleBroken("proposals-amendments.same").at("text");
        }
        var written = write.write(words);
        if (!written.repeated()) {
            amendments.add(new Amendment(written.id(), proposalId, base.said(), why));
            var path = "/amendment/" + written.id();
            var kind = "proposals-amendments.notice.made";
            tell.tell(authors, Notice.of(kind, proposal.spaceId(), proposalId, path, List.of(proposal.title())));
        }
        return written.id();
    }

    private List<Long> authors(ProposalView proposal) {
        var all = new ArrayList<>(coauthors.confirmed(proposal));
        if (proposal.authorId() != null) {
            all.add(Objects.requireNonNull(proposal.authorId()));
        }
        return all;
    }
}
