package org.pendopo.commitments;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Who supported the proposal says how they find what was done: once, and changes it when they see it otherwise. */
@UseCase
public class RateCommitment {
    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    Commitments commitments;

    @Inject
    Today today;

    public void rate(long id, @Nullable Satisfaction said) {
        var by = me.require();
        // Nobody rates what is taken up again at the same moment.
        var commitment = commitments.locked(id).orElseThrow(NotFound::new);
        access.check(Action.VIEW_SPACE, commitment.getSpaceId());
        if (commitments.supported(id, by.id()) == 0) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
        RuleBroken.unless(commitment.getState() == CommitmentState.DONE, "commitments.rating.early");
        if (said == null) {
            throw new RuleBroken("commitments.rating.empty").at("said");
        }
        commitments.rate(id, by.id(), said, today.now());
    }
}
