package org.pendopo.commitments;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;

/** The milestones of a commitment: more are added, they are done one after the other, or taken out before. */
@UseCase
public class KeepMilestones {
    static final int MAX = 30;

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

    public void add(long commitmentId, @Nullable String title, @Nullable String due) {
        var commitment = kept(commitmentId);
        var flaws = new Flaws();
        var step = Step.of(new TypedStep(1, title, due), flaws, today.date(), commitment.getDue());
        flaws.tell();
        var known = commitments.milestones(commitmentId);
        RuleBroken.unless(known.size() < MAX, "commitments.milestone.many", MAX);
        if (step == null || known.stream().anyMatch(m -> m.title().equals(step.title()))) {
            throw new RuleBroken("commitments.milestone.twice").at("step1");
        }
        commitments.em().persist(new Milestone(commitmentId, step));
    }

    /** The first one that is done begins the work. */
    public void done(long commitmentId, long milestoneId) {
        var commitment = kept(commitmentId);
        var now = today.now();
        var milestone = milestone(commitmentId, milestoneId);
        milestone.done(now);
        announce.once(commitment, milestone, me.require());
        if (commitment.getState() == CommitmentState.PLANNED) {
            commitment.start(now);
        }
    }

    public void undone(long commitmentId, long milestoneId) {
        kept(commitmentId);
        milestone(commitmentId, milestoneId).undone();
    }

    /** What was never done is counted no more; it stays in the history. */
    public void remove(long commitmentId, long milestoneId) {
        kept(commitmentId);
        milestone(commitmentId, milestoneId).remove(me.require().id(), today.now());
    }

    private Milestone milestone(long commitment, long id) {
        var milestone = commitments.milestone(commitment, id);
        if (milestone == null) {
            throw new NotFound();
        }
        return milestone;
    }

    private Commitment kept(long id) {
        me.require();
        var commitment = commitments.locked(id).orElseThrow(NotFound::new);
        keepers.require(commitment.getSpaceId(), commitment.getOrganisationId());
        commitment.requireOpen();
        return commitment;
    }
}
