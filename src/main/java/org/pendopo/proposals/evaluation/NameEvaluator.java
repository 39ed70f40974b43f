package org.pendopo.proposals.evaluation;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Staff name somebody who evaluates proposals: one, or many at once. Who was named is told, once for all of them. */
@UseCase
public class NameEvaluator {
    static final int MOST = 200;

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    /**
     * @param path of the page where the evaluator goes on
     * @return for how many of them the person was not named before
     */
    public int name(long spaceId, List<Long> proposals, @Nullable Long evaluator, String path) {
        var by = access.require(Action.EVALUATE, spaceId);
        RuleBroken.unless(!proposals.isEmpty() && proposals.size() <= MOST, "proposals-evaluation.choose", MOST);
        if (evaluator == null || !evaluations.isChoice(spaceId, evaluator)) {
            throw new RuleBroken("proposals-evaluation.evaluator.unknown").at("evaluator");
        }
        var named = 0;
        for (var id : evaluations.shown(proposals, spaceId)) {
            named += evaluations.name(id, evaluator, by.id(), clock.instant());
        }
        if (named > 0 && evaluator != by.id()) {
            tell.tell(
                    List.of(evaluator),
                    new Notice(
                            "proposals-evaluation.notice.named",
                            spaceId,
                            null,
                            path,
                            List.of(String.valueOf(named)),
                            null));
        }
        return named;
    }
}
