package org.pendopo.contributions;

import java.time.Instant;

/** What a tool tells about where its threads stand. One bean for each kind that begins a thread. */
public interface ContributionHome {
    ContributionKind kind();

    /** The path of the thread's page, such as {@code /topic/812/air-sungai}. */
    String address(long rootId, String title);

    /** Where the replies to what became part of another one are read. */
    default String mergedAddress(long rootId) {
        return address(rootId, "");
    }

    /** Whether it is part of another one, also while nobody sees its text. */
    default boolean isPart(long rootId) {
        return false;
    }

    /**
     * How long its author can bring it back.
     *
     * @param since when it was taken back
     */
    default WayBack wayBack(long rootId, Instant since) {
        return WayBack.ALWAYS;
    }
}
