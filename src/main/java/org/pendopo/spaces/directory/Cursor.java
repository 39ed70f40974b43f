package org.pendopo.spaces.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins: after a space towards the older ones, before one towards the newer ones, or at the top.
 */
public record Cursor(@Nullable Long id, boolean towardsNewer) {
    public static final Cursor TOP = new Cursor(null, false);

    /** From the parameters of an address, of which at most one is given. */
    public static Cursor of(@Nullable Long newer, @Nullable Long older) {
        return newer != null ? new Cursor(newer, true) : new Cursor(older, false);
    }

    /** Ids for the two links, from rows that were asked for one more than the page shows. */
    Ends ends(List<CardRow> fetched, int size) {
        var more = fetched.size() > size;
        var shown = rows(fetched, size);
        if (shown.isEmpty()) {
            return new Ends(null, null);
        }
        var hasNewer = towardsNewer ? more : id != null;
        var hasOlder = towardsNewer || more;
        return new Ends(
                hasNewer ? shown.getFirst().id() : null,
                hasOlder ? shown.getLast().id() : null);
    }

    /** The rows of the page, newest first. */
    List<CardRow> rows(List<CardRow> fetched, int size) {
        var shown = fetched.subList(0, Math.min(size, fetched.size()));
        return towardsNewer ? shown.reversed() : shown;
    }

    record Ends(@Nullable Long newer, @Nullable Long older) {}
}
