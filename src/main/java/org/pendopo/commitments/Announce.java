package org.pendopo.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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

    /** @param what the end of the sentence's key; its arguments are the title of the commitment and these */
    void tell(Commitment commitment, String what, Who by, List<String> more) {
        var persons = commitments.concerned(commitment.getId()).stream()
                .filter(id -> id != by.id())
                .toList();
        var args = new ArrayList<>(List.of(commitment.getTitle()));
        args.addAll(more);
        var path = CommitmentRow.address(commitment.getId(), commitment.getTitle());
        tell.tell(persons, new Notice("commitments.notice." + what, commitment.getSpaceId(), null, path, args, null));
    }
}
