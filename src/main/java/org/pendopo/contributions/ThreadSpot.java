package org.pendopo.contributions;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a thread a page shows.
 *
 * @param newer only what comes after this place in the thread
 * @param older only what comes before this place
 * @param branch only this reply and the replies to it
 * @param unread the reader was brought here as to the first unread one
 * @param bound of what stands at the place, where the most helpful come first
 */
public record ThreadSpot(
        Order order,
        @Nullable Integer newer,
        @Nullable Integer older,
        @Nullable Long branch,
        @Nullable Integer unread,
        double bound) {

    public ThreadSpot(
            Order order,
            @Nullable Integer newer,
            @Nullable Integer older,
            @Nullable Long branch,
            @Nullable Integer unread) {
        this(order, newer, older, branch, unread, 0);
    }

    /** Of the replies to what began the thread; replies to those always stand oldest first. */
    public enum Order {
        OLDEST,
        LATEST,
        /** By the bound of what readers found helpful. */
        HELPFUL;

        /** As addresses have it; what is none is the order that nobody has to ask for. */
        public static Order of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(o -> o.code().equals(code))
                    .findFirst()
                    .orElse(OLDEST);
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static ThreadSpot start() {
        return new ThreadSpot(Order.OLDEST, null, null, null, null);
    }

    /** Rows are read in rising order of place; else in falling order. */
    boolean rising() {
        return newer != null || (older == null && order == Order.OLDEST);
    }
}
