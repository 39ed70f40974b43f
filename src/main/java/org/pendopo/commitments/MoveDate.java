package org.pendopo.commitments;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;

/** A unit moves a date that it promised, and says why; what was promised at first stays to be read. */
@UseCase
public class MoveDate {
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

    /**
     * @param milestoneId whose date it is; null for the date of the whole commitment
     * @param seen the date that the official had before them
     * @return false if somebody moved it meanwhile: nothing is stored, both dates are to be shown
     */
    public boolean move(long id, @Nullable Long milestoneId, @Nullable String seen, Typing typing) {
        me.require();
        var commitment = commitments.locked(id).orElseThrow(NotFound::new);
        var by = keepers.require(commitment.getSpaceId(), commitment.getOrganisationId());
        commitment.requireOpen();
        var milestone = milestoneId == null ? null : milestone(id, milestoneId);
        var current = milestone == null ? commitment.getDue() : milestone.getDue();
        if (!current.toString().equals(seen)) {
            return false;
        }
        var to = NewDate.of(typing.date(), typing.reason(), today.date());
        check(commitment, milestone, current, to.date());
        if (milestone == null && commitments.stepsAfter(id, to.date()) > 0) {
            throw new RuleBroken("commitments.date.steps").at("date");
        }
        var was = milestone == null ? commitment.move(to.date()) : milestone.move(to.date());
        var slip = new Slip(id, milestoneId, was, to, today.now());
        slip.by(by.id());
        commitments.em().persist(slip);
        if (to.date().isAfter(was)) {
            var what = milestone == null ? "slipped" : "milestone_slipped";
            announce.tell(commitment, what, by, told(milestone, to));
        }
        return true;
    }

    private static void check(Commitment commitment, @Nullable Milestone milestone, LocalDate current, LocalDate to) {
        if (to.equals(current)) {
            throw new RuleBroken("commitments.date.same").at("date");
        }
        if (milestone != null && to.isAfter(commitment.getDue())) {
            throw new RuleBroken("commitments.milestone.late").at("date");
        }
    }

    private static List<String> told(@Nullable Milestone milestone, NewDate to) {
        return milestone == null ? List.of(to.reason()) : List.of(to.reason(), milestone.getTitle());
    }

    private Milestone milestone(long commitment, long id) {
        var milestone = commitments.milestone(commitment, id);
        if (milestone == null) {
            throw new NotFound();
        }
        return milestone;
    }

    /** The new date and its reason as typed. */
    public record Typing(@Nullable String date, @Nullable String reason) {}
}
