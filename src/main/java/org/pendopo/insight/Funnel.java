package org.pendopo.insight;

import java.util.List;

/**
 * From the idea to its consequence. Each step is a part of {@code admitted}, the proposals that stand in the list.
 *
 * @param submitted all that were ever sent
 * @param merged of these, how many are part of another one now
 * @param gone of these, how many were withdrawn or hidden
 * @param supported at least once
 * @param answered officially
 * @param accepted in full or in part
 * @param done with a commitment that is finished
 */
public record Funnel(
        long submitted,
        long merged,
        long gone,
        long admitted,
        long supported,
        long answered,
        long accepted,
        long done) {
    /** The steps in their order, with the keys of their names. */
    public List<Counted> steps() {
        return List.of(
                new Counted("insight.funnel.submitted", submitted),
                new Counted("insight.funnel.admitted", admitted),
                new Counted("insight.funnel.supported", supported),
                new Counted("insight.funnel.answered", answered),
                new Counted("insight.funnel.accepted", accepted),
                new Counted("insight.funnel.done", done));
    }

    /** The share of all that were submitted, in percent, 0 to 100. */
    public long percent(long count) {
        return submitted == 0 ? 0 : Math.round(100.0 * count / submitted);
    }
}
