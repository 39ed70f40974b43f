package org.pendopo.proposals.evaluation;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.Rupiah;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.PlainText;

/** An evaluator says how feasible a proposal is, and why; staff alone read it. */
@UseCase
public class WriteEvaluation {
    static final int NOTES_MAX = 5000;

    @Inject
    CurrentPerson me;

    @Inject
    EvaluationPermit permit;

    @Inject
    Evaluations evaluations;

    @Inject
    Clock clock;

    /** What was typed. */
    public record Said(
            @Nullable String feasibility,
            @Nullable String cost,
            @Nullable String notes) {}

    /** @param version of the evaluation that the evaluator had before them */
    public void write(long proposalId, int version, Said said) {
        permit.requireWriting(proposalId);
        var mine =
                evaluations.locked(proposalId, me.require().id()).orElseThrow(() -> new Forbidden(Reason.ROLE_TOO_LOW));
        var flaws = new Flaws();
        var feasibility = flaws.in(() -> Feasibility.of(said.feasibility())
                .orElseThrow(() -> new RuleBroken("proposals-evaluation.feasibility.choose").at("feasibility")));
        var cost = flaws.in(() -> Rupiah.typed(said.cost()));
        var notes = PlainText.clean(said.notes());
        flaws.unless(notes.length() <= NOTES_MAX, () -> new RuleBroken("proposals-evaluation.notes.long", NOTES_MAX)
                .at("notes"));
        flaws.tell();
        if (mine.getVersion() != version) {
            throw new OptimisticLockException("evaluation of " + proposalId);
        }
        mine.say(Objects.requireNonNull(feasibility), cost, notes, clock.instant());
    }
}
