package org.pendopo.proposals.coauthors;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.AgeBand;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.SpaceKind;

/** The author of a proposal asks people to be authors of it too, and takes back what nobody has confirmed. */
@UseCase
public class AskCoauthor {
    @Inject
    Access access;

    @Inject
    ReadProposal read;

    @Inject
    Coauthors coauthors;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    /** @param handle with or without the sign in front */
    public void ask(long proposalId, String handle) {
        var proposal = own(proposalId);
        RuleBroken.unless(proposal.isShown(), "proposals-coauthors.gone");
        coauthors.queue(proposalId);
        var person = nominee(proposal, handle);
        var earlier = coauthors.locked(proposalId, person);
        var free = freePlace(proposalId);
        earlier.ifPresentOrElse(
                known -> known.askAgain(free, clock.instant()),
                () -> coauthors.add(new Coauthor(proposalId, person, free, clock.instant())));
        tell.tell(
                List.of(person),
                new Notice(
                        "proposals-coauthors.notice.asked",
                        proposal.spaceId(),
                        proposalId,
                        proposal.address() + "/authors",
                        List.of(proposal.title()),
                        "coauthor-asked:" + proposalId + ":" + day()));
    }

    // Whoever asks and takes back all day writes one letter.
    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A second press finds it taken back and does nothing. */
    public void takeBack(long proposalId, long personId) {
        own(proposalId);
        coauthors.locked(proposalId, personId).orElseThrow(NotFound::new).takeBack(clock.instant());
    }

    private ProposalView own(long proposalId) {
        var proposal = read.read(proposalId);
        var me = access.require(Action.SUBMIT_PROPOSAL, proposal.spaceId());
        if (!Objects.equals(proposal.authorId(), me.id())) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
        return proposal;
    }

    private int freePlace(long proposalId) {
        var taken = coauthors.places(proposalId);
        return IntStream.rangeClosed(1, Coauthor.MOST)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("proposals-coauthors.full", Coauthor.MOST).at("handle"));
    }

    // Who is too young to take part here is as unknown as who does not exist.
    private long nominee(ProposalView proposal, String typed) {
        var handle = PlainText.line(typed).replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        var space = access.permits(proposal.spaceId()).space();
        var person = coauthors.nominee(handle, proposal.spaceId()).stream()
                .filter(n -> n.ageBand() != AgeBand.UNDER_13 || space.kind() == SpaceKind.CLASS)
                .filter(n -> space.admission().minimumAge().admits(n.ageBand()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("proposals-coauthors.unknown").at("handle"));
        if (Objects.equals(proposal.authorId(), person.id())) {
            throw new RuleBroken("proposals-coauthors.self").at("handle");
        }
        return person.id();
    }
}
