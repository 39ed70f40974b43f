package org.pendopo.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Markdown;

/** A commitment to be, checked as a whole: who promises what until when, in which steps. */
record Promise(
        String title, String text, String html, String language, long organisationId, LocalDate due, List<Step> steps) {
    /**
     * @param language of the proposal, in which it is answered
     * @throws RuleBroken all that is wrong, each at its field
     */
    static Promise of(TypedPromise typed, String language, LocalDate today) {
        var flaws = new Flaws();
        var title = flaws.in(() -> Typed.title(typed.title(), "title"));
        var text = flaws.in(() -> Typed.text(typed.text(), "text"));
        var unit = flaws.in(() -> unit(typed.organisationId()));
        var due = flaws.in(() -> Typed.date(typed.due(), today, "due"));
        var steps = steps(typed, flaws, today, due);
        flaws.tell();
        var said = Objects.requireNonNull(text);
        return new Promise(
                Objects.requireNonNull(title),
                said,
                Markdown.toHtml(said),
                language,
                Objects.requireNonNull(unit),
                Objects.requireNonNull(due),
                steps);
    }

    private static Long unit(@Nullable Long organisation) {
        if (organisation == null) {
            throw new RuleBroken("commitments.unit.empty").at("unit");
        }
        return organisation;
    }

    private static List<Step> steps(TypedPromise typed, Flaws flaws, LocalDate today, @Nullable LocalDate due) {
        var steps = new ArrayList<Step>();
        var titles = new HashSet<String>();
        for (var row : typed.steps()) {
            var step = row.isEmpty() ? null : Step.of(row, flaws, today, due);
            if (step != null) {
                flaws.unless(titles.add(step.title()), () -> new RuleBroken("commitments.milestone.twice")
                        .at("step" + row.number()));
                steps.add(step);
            }
        }
        return steps;
    }
}
