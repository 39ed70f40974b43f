package org.pendopo.demo;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.CommitmentState;

/**
 * What a unit promised after it accepted a proposal.
 *
 * @param proposal its title
 * @param space where the proposal stands
 * @param slip why the date was moved; null where it was not
 * @param project the space that carries it out; null for none
 * @param ratings how many supporters said what
 */
public record PromiseTold(
        String proposal,
        String space,
        String unit,
        String by,
        String at,
        String title,
        String text,
        String firstDue,
        String due,
        CommitmentState state,
        String stateAt,
        @Nullable String stopReason,
        @Nullable String slip,
        @Nullable String movedAt,
        @Nullable String project,
        List<StepTold> steps,
        Map<String, Integer> ratings) {
    public PromiseTold {
        steps = Told.list(steps);
        ratings = Told.map(ratings);
    }

    /** A milestone; {@code done} is when, or null while it is not. */
    public record StepTold(
            String title, String due, @Nullable String done) {}

    /** The file promises.json. */
    public record PromisesFile(List<PromiseTold> promises) {}

    static List<PromiseTold> all() {
        var json = JsonbBuilder.create(
                new JsonbConfig().withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));
        return json.fromJson(Told.text("promises.json"), PromisesFile.class).promises();
    }
}
