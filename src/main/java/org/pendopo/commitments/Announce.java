package org.pendopo.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.Title;
import org.pendopo.people.Who;

/** Tells those who supported, followed or wrote a proposal what becomes of it. */
@ApplicationScoped
class Announce {
    @Inject
    Tell tell;

    @Inject
    Commitments commitments;

    /** That a milestone is done; told once, also when it is undone and done again. */
    void once(Commitment commitment, Milestone milestone, Who by) {
        var once = "milestone-done:" + milestone.getId();
        all(commitment, by, new Said("milestone_done", List.of(milestone.getTitle()), once));
    }

    /** That its words were changed; several changes of one day are told once. */
    void changed(Commitment commitment, Who by, LocalDate day) {
        var once = "commitment-changed:" + commitment.getId() + ":" + day;
        all(commitment, by, new Said("changed", List.of(), once));
    }

    /** Those whose units make a promise, take one over or give it away learn of it as well. */
    void units(Commitment commitment, String what, Who by, String more, Set<Long> units) {
        var persons = new TreeSet<>(commitments.concerned(commitment.getId()));
        persons.addAll(commitments.officials(units, Title.OFFICIAL));
        tell(persons, commitment, by, new Said(what, List.of(more), null));
    }

    /** The officials of its unit learn that it stands on this proposal no more. */
    void takenOff(Commitment commitment, AcceptedProposal proposal, Who by) {
        var persons = commitments.officials(Set.of(commitment.getOrganisationId()), Title.OFFICIAL).stream()
                .filter(id -> id != by.id())
                .toList();
        var path = CommitmentRow.address(commitment.getId(), commitment.getTitle());
        var args = List.of(commitment.getTitle(), proposal.title());
        var kind = "commitments.notice.taken_off";
        tell.tell(persons, Notice.of(kind, commitment.getSpaceId(), proposal.id(), path, args));
    }

    /** @param what the end of the sentence's key; its arguments are the title of the commitment and these */
    void tell(Commitment commitment, String what, Who by, List<String> more) {
        all(commitment, by, new Said(what, more, null));
    }

    private void all(Commitment commitment, Who by, Said said) {
        tell(commitments.concerned(commitment.getId()), commitment, by, said);
    }

    private void tell(Collection<Long> concerned, Commitment commitment, Who by, Said said) {
        var persons = concerned.stream().filter(id -> id != by.id()).toList();
        var args = new ArrayList<>(List.of(commitment.getTitle()));
        args.addAll(said.more());
        var path = CommitmentRow.address(commitment.getId(), commitment.getTitle());
        // Who may not read the proposal any more does not read here what came of it.
        var about = commitments.sources(commitment.getId()).stream().findFirst().orElse(null);
        var kind = "commitments.notice." + said.what();
        tell.tell(persons, new Notice(kind, commitment.getSpaceId(), about, path, args, said.once()));
    }

    private record Said(
            String what, List<String> more, @Nullable String once) {}
}
