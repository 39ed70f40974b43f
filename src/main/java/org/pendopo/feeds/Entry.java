package org.pendopo.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param name what its id ends in, such as {@code topic/12}: it never changes, whatever becomes of the title
 * @param path where it is read in the portal
 * @param author as visitors see the name; empty for nobody
 * @param html its text as safe HTML, or null where the feed only links to it
 * @param summary the beginning of its text; null for none
 */
public record Entry(
        String name,
        String path,
        String title,
        String language,
        String author,
        Instant published,
        Instant updated,
        @Nullable String summary,
        @Nullable String html) {}
