package org.pendopo.commitments;

/**
 * How many said this of a finished commitment.
 *
 * @param mine 1 if the viewer is one of them
 */
public record RatingCount(Satisfaction said, long count, long mine) {
    public boolean isMine() {
        return mine > 0;
    }
}
