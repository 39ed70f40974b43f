package org.pendopo.contributions.moves;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Makes two threads of one: the first of the chosen replies begins the new one, the others stand in it with all replies to
 * them. Ids stay, so that every address leads on; places in both are without a gap again, and how far each reader had read
 * holds in both.
 */
@UseCase
@Unguarded("the tool whose thread it is has asked")
public class SplitThread {
    @Inject
    Threadwise threads;

    @Inject
    Splits splits;

    @Inject
    Clock clock;

    /**
     * In the caller's transaction.
     *
     * @param title cleaned, and of a permitted length
     * @return the id of the new thread, which is that of the first of the chosen ones
     * @throws RuleBroken at the field {@code chosen}
     */
    public long split(long rootId, Collection<Long> chosen, String title, long by) {
        if (chosen.isEmpty()) {
            throw new RuleBroken("contributions-moves.none").at("chosen");
        }
        threads.hold(rootId);
        threads.em().flush();
        var found = splits.chosen(rootId, chosen);
        if (found.size() != chosen.size()) {
            throw new RuleBroken("contributions-moves.gone").at("chosen");
        }
        var fresh = (long) found.getFirst();
        var moved = splits.branches(rootId, found);
        var counted = new HashSet<>(moved);
        counted.add(rootId);
        counted.addAll(splits.above(found));
        threads.em().persist(new ThreadSplit(fresh, rootId, by, clock.instant()));
        threads.em().flush();
        splits.remember(rootId, fresh, moved);
        splits.marks(rootId, fresh, moved);
        splits.begin(fresh, title);
        splits.part(rootId, fresh, moved);
        splits.count(rootId, fresh, List.copyOf(counted));
        threads.em().clear();
        return fresh;
    }

    /** What was split off a thread, and what it was split off itself, as far as the reader may read it. */
    public List<SplitLink> links(long rootId, long viewer) {
        return splits.links(rootId, viewer);
    }
}
