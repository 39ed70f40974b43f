package org.pendopo.contributions;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one page in the order of the page, and where its neighbours begin.
 *
 * @param newer where what comes later begins; null if nothing does
 * @param older where what came earlier begins; null if nothing did
 * @param end the last place before the first row that did not fit; null if all fitted
 */
record Slice(
        List<PostRow> posts,
        @Nullable Integer newer,
        @Nullable Integer older,
        @Nullable Integer end) {

    /** @param read up to one more row than fits, in the direction that the spot says */
    static Slice of(ThreadSpot spot, List<PostRow> read) {
        var more = read.size() > ReadThread.PAGE;
        var fitting = more ? read.subList(0, ReadThread.PAGE) : read;
        var rising = spot.rising();
        var posts = rising == (spot.order() == ThreadSpot.Order.OLDEST) ? fitting : fitting.reversed();
        var end = more && rising ? place(read.getLast()) - 1 : null;
        if (fitting.isEmpty()) {
            return new Slice(posts, spot.older() == null ? null : 0, spot.newer(), end);
        }
        var first = place(rising ? fitting.getFirst() : fitting.getLast());
        var last = place(rising ? fitting.getLast() : fitting.getFirst());
        var isNewer = rising ? more : spot.older() != null;
        var isOlder = rising ? spot.newer() != null && spot.newer() > 0 : more;
        return new Slice(posts, isNewer ? last : null, isOlder ? first : null, end);
    }

    static List<PostRow> inOrder(List<Long> ids, List<PostRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(r -> ids.indexOf(r.said().getId())))
                .toList();
    }

    private static int place(PostRow row) {
        return row.said().getPosition();
    }
}
