package org.pendopo.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
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
        tell(commitment, "milestone_done", by, List.of(milestone.getTitle()), once);
    }

    /** @param what the end of the sentence's key; its arguments are the title of the commitment and these */
    void tell(Commitment commitment, String what, Who by, List<String> more) {
        tell(commitment, what, by, more, null);
    }

    private void tell(Commitment commitment, String what, Who by, List<String> more, @Nullable String once) {
        var persons = commitments.concerned(commitment.getId()).stream()
                .filter(id -> id != by.id())
                .toList();
        var args = new ArrayList<>(List.of(commitment.getTitle()));
        args.addAll(more);
        var path = CommitmentRow.address(commitment.getId(), commitment.getTitle());
        // Who may not read the proposal any more does not read here what came of it.
        var about = commitments.sources(commitment.getId()).stream().findFirst().orElse(null);
        tell.tell(persons, new Notice("commitments.notice." + what, commitment.getSpaceId(), about, path, args, once));
    }
}
