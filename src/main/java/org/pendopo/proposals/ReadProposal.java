package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.people.Who;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Permits;

/** A proposal as its page shows it. */
@UseCase
public class ReadProposal {
    private static final int EARLIER_ANSWERS = 50;

    @Inject
    Access access;

    @Inject
    Proposals proposals;

    public ProposalView read(long id) {
        return read(id, null);
    }

    /** As {@link #read(long)}; who prepares answers is also told of one that was taken back or hidden meanwhile. */
    public ProposalView toAnswer(long id) {
        return read(id, Action.PREPARE_ANSWER);
    }

    private ProposalView read(long id, @Nullable Action also) {
        var whole = proposals.whole(id, access.viewer());
        if (whole == null) {
            throw new NotFound();
        }
        var permits = access.check(Action.VIEW_SPACE, whole.spaceId());
        if (!sees(whole, permits) && (also == null || !permits.may(also))) {
            throw new NotFound();
        }
        return whole.view();
    }

    /** As {@link #read}; of one that its authors took back, or that is part of another one, others get what is left of it. */
    public ProposalView readOrGone(long id) {
        var whole = proposals.whole(id, access.viewer());
        if (whole == null) {
            throw new NotFound();
        }
        var permits = access.check(Action.VIEW_SPACE, whole.spaceId());
        if (sees(whole, permits)) {
            return whole.view();
        }
        var part = whole.state() == ContributionState.HIDDEN
                && !proposals.mergedInto(id).isEmpty();
        if (whole.state() != ContributionState.WITHDRAWN && !part) {
            throw new NotFound();
        }
        return whole.gone();
    }

    /** What its official answer said before, the newest first; whoever may not read the proposal reads none of them. */
    public List<EarlierAnswer> earlierAnswers(long id) {
        return proposals.earlierAnswers(read(id).id(), EARLIER_ANSWERS);
    }

    // Others do not even learn that it was there: its title is what was hidden.
    private static boolean sees(WholeProposal whole, Permits permits) {
        return switch (whole.state()) {
            case PUBLISHED, MERGED -> true;
            case HIDDEN, PENDING -> wrote(permits.who(), whole) || permits.may(Action.SEE_HIDDEN);
            case WITHDRAWN, DRAFT -> wrote(permits.who(), whole);
        };
    }

    private static boolean wrote(@Nullable Who who, WholeProposal whole) {
        return who != null && Objects.equals(whole.authorId(), who.id());
    }
}
