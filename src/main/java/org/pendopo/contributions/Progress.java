package org.pendopo.contributions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a reader has read in a thread, and what a page adds to it. The mark rises only where the page joins on to what was
 * seen before, so that a leap to the end of a long thread does not count what was leapt over as read.
 */
final class Progress {
    private final ThreadSpot spot;
    private final Slice slice;
    private final int last;
    private final @Nullable Integer seenBefore;
    private final boolean signedIn;

    Progress(ThreadSpot spot, Slice slice, RootRow root, boolean signedIn) {
        this.spot = spot;
        this.slice = slice;
        this.signedIn = signedIn;
        last = root.tally().getLastPosition();
        var seen = root.seenUpTo();
        seenBefore = seen == null ? null : seen.intValue();
    }

    /** Whoever comes for the first time is not told that all is new. */
    boolean unread() {
        return seenBefore != null && seenBefore < last;
    }

    /** The new mark, or -1 if it stays. */
    int seen() {
        if (!signedIn) {
            return -1;
        }
        var before = seenBefore == null ? 0 : seenBefore;
        var now = Math.max(shown(before), spot.unread() == null ? 0 : Math.min(spot.unread(), last));
        return now > before || seenBefore == null ? Math.max(now, before) : -1;
    }

    /** With the line above the first post that is new to the reader. */
    List<PostView> marked(List<PostView> posts) {
        var from = spot.unread() == null ? seenBefore == null ? null : seenBefore + 1 : spot.unread();
        if (from == null || !signedIn || spot.order() != ThreadSpot.Order.OLDEST) {
            return posts;
        }
        var marked = new ArrayList<>(posts);
        for (var i = 0; i < marked.size(); i++) {
            var post = marked.get(i);
            if (isNew(post, from)) {
                marked.set(i, post.asFirstUnread());
                return marked;
            }
            var answers = new ArrayList<>(post.answers());
            for (var j = 0; j < answers.size(); j++) {
                if (isNew(answers.get(j), from)) {
                    answers.set(j, answers.get(j).asFirstUnread());
                    marked.set(i, post.with(answers, post.moreAnswers()));
                    return marked;
                }
            }
        }
        return posts;
    }

    private static boolean isNew(PostView post, int from) {
        return post.position() >= from && !post.mine() && post.isPublished();
    }

    private int shown(int seen) {
        if (spot.branch() != null || spot.order() == ThreadSpot.Order.HELPFUL) {
            return 0;
        }
        if (spot.order() == ThreadSpot.Order.LATEST) {
            return slice.newer() == null && joins(slice.older() == null ? 0 : slice.older() - 1, seen) ? last : 0;
        }
        if (!joins(slice.older() == null ? 0 : slice.older() - 1, seen)) {
            return 0;
        }
        var end = slice.end();
        var newer = slice.newer();
        return end != null ? end : newer != null ? newer : last;
    }

    private static boolean joins(int start, int seen) {
        return start <= seen;
    }
}
