package org.pendopo.people.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.EndedSessionRow;
import org.pendopo.people.ReadEndedSessions;

/**
 * Which sessions the provider ended, on whatever node it told so. One statement every two seconds for a whole node, and
 * only while somebody who is signed in asks for pages.
 */
@ApplicationScoped
public class SessionEnds {
    private static final long INTERVAL = Duration.ofSeconds(2).toNanos();
    private static final Duration OVERLAP = Duration.ofSeconds(30);
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Map<String, Instant> sids = new ConcurrentHashMap<>();
    private final Map<String, Instant> subjects = new ConcurrentHashMap<>();
    private final AtomicLong readAt = new AtomicLong(System.nanoTime() - INTERVAL);

    @Inject
    ReadEndedSessions read;

    private volatile @Nullable Instant newest;

    public boolean hasEnded(SignedIn signedIn) {
        readWhenDue();
        return isAfter(sids.get(String.valueOf(signedIn.sid())), signedIn)
                || isAfter(subjects.get(signedIn.subject()), signedIn);
    }

    /** This node was told itself: the next request need not wait for its turn. */
    public void readSoon() {
        readAt.set(System.nanoTime() - INTERVAL);
    }

    private void readWhenDue() {
        var last = readAt.get();
        var now = System.nanoTime();
        if (now - last < INTERVAL || !readAt.compareAndSet(last, now)) {
            return;
        }
        // A transaction that was slow to commit may carry an earlier time than the newest one known.
        read.since(newest == null ? null : newest.minus(OVERLAP)).forEach(this::take);
        forgetOld();
    }

    private void take(EndedSessionRow row) {
        if (row.sid() != null) {
            sids.put(row.sid(), row.endedAt());
        } else if (row.subject() != null) {
            subjects.merge(row.subject(), row.endedAt(), (a, b) -> a.isAfter(b) ? a : b);
        }
        if (newest == null || row.endedAt().isAfter(newest)) {
            newest = row.endedAt();
        }
    }

    private void forgetOld() {
        if (newest != null) {
            var old = newest.minus(REMEMBERED);
            sids.values().removeIf(at -> at.isBefore(old));
            subjects.values().removeIf(at -> at.isBefore(old));
        }
    }

    private static boolean isAfter(@Nullable Instant ended, SignedIn signedIn) {
        return ended != null && !ended.isBefore(signedIn.since());
    }
}
