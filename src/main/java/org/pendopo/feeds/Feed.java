package org.pendopo.feeds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a feed.
 *
 * @param name what its id ends in, the same on every page
 * @param language of its title
 * @param path of the page of the portal that shows the same
 * @param self the address of this page of the feed
 * @param next the address of the page with older entries; null for none
 */
public record Feed(
        String name,
        String title,
        String language,
        String path,
        String self,
        @Nullable String next,
        List<Entry> entries) {
    /** When the newest of its entries changed; the beginning of time when there is none. */
    public Instant updated() {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
