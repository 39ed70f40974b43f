package org.pendopo.proposals;

/**
 * A consultation in which proposals wait for the official answer of the person who asks.
 *
 * @param count how many wait, {@link #MANY} standing for that many or more
 */
public record UnansweredRow(String spaceSlug, String toolSlug, String title, String language, long count) {
    /** Nobody reads the number of a longer queue, and counting it would take long. */
    public static final int MANY = 1000;

    public String address() {
        return "/space/" + spaceSlug + "/" + toolSlug + "?sort=" + ProposalOrder.WAITING.code();
    }
}
