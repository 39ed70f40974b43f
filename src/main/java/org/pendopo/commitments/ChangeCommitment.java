package org.pendopo.commitments;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** A unit says that it began, finished, stopped or went on with what it promised. */
@UseCase
public class ChangeCommitment {
    @Inject
    CurrentPerson me;

    @Inject
    Keepers keepers;

    @Inject
    Commitments commitments;

    @Inject
    Announce announce;

    @Inject
    Today today;

    /** Work begins, or goes on. */
    public void start(long id) {
        var commitment = kept(id);
        commitment.start(today.now());
        announce.tell(commitment, "started", me.require(), List.of());
    }

    public void finish(long id) {
        var commitment = kept(id);
        var share = commitments.share(id).getFirst();
        commitment.finish(share, today.now());
        announce.tell(commitment, "done", me.require(), List.of());
    }

    /** @param why read by everybody */
    public void stop(long id, @Nullable String why) {
        var commitment = kept(id);
        var reason = Typed.reason(why, "reason");
        commitment.stop(reason, today.now());
        announce.tell(commitment, "stopped", me.require(), List.of(reason));
    }

    private Commitment kept(long id) {
        var commitment = commitments.locked(id).orElseThrow(NotFound::new);
        keepers.require(commitment.getSpaceId(), commitment.getOrganisationId());
        return commitment;
    }
}
