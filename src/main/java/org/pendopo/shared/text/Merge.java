package org.pendopo.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two changes of one text become one text, where they touch different sentences. */
public final class Merge {
    private final List<String> base;
    private final List<String> merged = new ArrayList<>();
    private int at;

    private Merge(List<String> base) {
        this.base = base;
    }

    /** Empty where both changed the same sentence or neighbours in different ways: somebody has to look at it. */
    public static Optional<String> of(String base, String mine, String theirs) {
        if (mine.equals(theirs) || base.equals(theirs)) {
            return Optional.of(mine);
        }
        if (base.equals(mine)) {
            return Optional.of(theirs);
        }
        var from = Differences.sentences(base);
        return new Merge(from).merge(Differences.sentences(mine), Differences.sentences(theirs));
    }

    private Optional<String> merge(List<String> mine, List<String> theirs) {
        var ours = Hunk.between(base, mine);
        var others = Hunk.between(base, theirs);
        if (ours == null
                || others == null
                || ours.stream().anyMatch(h -> others.stream().anyMatch(o -> touch(h, o)))) {
            return Optional.empty();
        }
        var i = 0;
        var j = 0;
        while (i < ours.size() || j < others.size()) {
            if (j == others.size()
                    || (i < ours.size() && ours.get(i).from() < others.get(j).from())) {
                take(ours.get(i++), mine);
            } else {
                take(others.get(j++), theirs);
            }
        }
        merged.addAll(base.subList(at, base.size()));
        return Optional.of(String.join("", merged));
    }

    private void take(Hunk hunk, List<String> from) {
        merged.addAll(base.subList(at, hunk.from()));
        merged.addAll(from.subList(hunk.start(), hunk.end()));
        at = hunk.to();
    }

    // Neighbours touch too: a sentence may mean something else beside a new one.
    private static boolean touch(Hunk one, Hunk other) {
        return one.from() <= other.to() && other.from() <= one.to();
    }
}
