package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a thread a page shows.
 *
 * @param newer only what comes after this place in the thread
 * @param older only what comes before this place
 * @param branch only this reply and the replies to it
 * @param unread the reader was brought here as to the first unread one
 */
public record ThreadSpot(
        Order order,
        @Nullable Integer newer,
        @Nullable Integer older,
        @Nullable Long branch,
        @Nullable Integer unread) {

    /** Of the replies to what began the thread; replies to those always stand oldest first. */
    public enum Order {
        OLDEST,
        LATEST
    }

    public static ThreadSpot start() {
        return new ThreadSpot(Order.OLDEST, null, null, null, null);
    }

    /** Rows are read in rising order of place; else in falling order. */
    boolean rising() {
        return newer != null || (older == null && order == Order.OLDEST);
    }
}
