package org.pendopo.contributions.moves;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Takes a split back: what was split off stands again where it was, with all that was written in it since. Ids stay, so
 * that every address leads on.
 */
@UseCase
@Unguarded("the tool whose threads they are has asked")
public class MergeBack {
    @Inject
    Threadwise threads;

    @Inject
    Splits splits;

    @Inject
    Merges merges;

    /** What a thread was split off; empty for one that never was. */
    public Optional<Long> origin(long freshId) {
        return merges.origin(freshId).stream().findFirst();
    }

    /** In the caller's transaction, which has asked for {@link #origin}. */
    public void merge(long rootId, long freshId) {
        threads.hold(Math.min(rootId, freshId));
        threads.hold(Math.max(rootId, freshId));
        threads.em().flush();
        var all = new ArrayList<>(merges.all(rootId, freshId));
        all.add(rootId);
        merges.marks(rootId, freshId);
        merges.join(rootId, freshId);
        splits.count(rootId, freshId, List.copyOf(all));
        merges.unite(rootId, freshId);
        threads.em().clear();
    }
}
