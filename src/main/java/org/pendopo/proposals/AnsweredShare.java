package org.pendopo.proposals;

/**
 * How much of what people contributed to a consultation was answered, in exact numbers.
 *
 * @param proposals those that everybody sees
 * @param answered those of them with an official answer
 * @param comments those that everybody sees
 * @param takenUp those of them that an official answer takes up
 */
public record AnsweredShare(long proposals, long answered, long comments, long takenUp) {
    public long waiting() {
        return proposals - answered;
    }

    /** From 0 to 1. */
    public double answeredShare() {
        return share(answered, proposals);
    }

    /** From 0 to 1. */
    public double takenUpShare() {
        return share(takenUp, comments);
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
