package org.pendopo.contributions.tags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tags that are used most in what everybody may read. All tags of the portal are counted for them, so that is done
 * once in a while and not for each reader.
 */
@ApplicationScoped
class MostUsed {
    private static final Duration KNOWN_FOR = Duration.ofMinutes(2);
    private static final int VISITOR = 0;

    @Inject
    Tags tags;

    private volatile @Nullable Known known;

    private record Known(List<UsedTag> tags, long nanos) {
        boolean holds(long nanoTime) {
            return !tags.isEmpty() && Duration.ofNanos(nanoTime - nanos).compareTo(KNOWN_FOR) < 0;
        }
    }

    List<UsedTag> list(int max) {
        var before = known;
        if (before != null && before.holds(System.nanoTime())) {
            return before.tags();
        }
        var read = List.copyOf(tags.most(VISITOR, max));
        known = new Known(read, System.nanoTime());
        return read;
    }
}
