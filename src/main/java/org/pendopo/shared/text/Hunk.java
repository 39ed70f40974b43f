package org.pendopo.shared.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where two lists of tokens differ: {@code [from, to)} of the one is {@code [start, end)} of the other. Between
 * two hunks there is at least one token that both have.
 */
record Hunk(int from, int to, int start, int end) {
    /** Comparing takes the square of it in the worst case. */
    private static final int MOST = 6_000;

    /** From the beginning to the end; null where comparing would take too long. */
    static @Nullable List<Hunk> between(List<String> before, List<String> after) {
        if (before.size() + after.size() > MOST) {
            return null;
        }
        var hunks = new ArrayList<Hunk>();
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null).getDeltas().stream()
                .map(Hunk::of)
                .sorted(Comparator.comparingInt(Hunk::from).thenComparingInt(Hunk::start))
                .forEach(next -> {
                    var last = hunks.isEmpty() ? null : hunks.getLast();
                    if (last != null && last.to == next.from && last.end == next.start) {
                        hunks.set(hunks.size() - 1, new Hunk(last.from, next.to, last.start, next.end));
                    } else {
                        hunks.add(next);
                    }
                });
        return hunks;
    }

    private static Hunk of(AbstractDelta<String> delta) {
        var from = delta.getSource();
        var to = delta.getTarget();
        return new Hunk(
                from.getPosition(), from.getPosition() + from.size(), to.getPosition(), to.getPosition() + to.size());
    }
}
