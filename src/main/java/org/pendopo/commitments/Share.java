package org.pendopo.commitments;

/**
 * How far a commitment is. Nobody types it: it is the share of its milestones that are done; without milestones all or
 * nothing.
 *
 * @param done how many milestones are done
 * @param total how many there are
 */
public record Share(long done, long total) {
    private static final int ALL = 100;

    public Share {
        if (done < 0 || done > total) {
            throw new IllegalArgumentException(done + " of " + total);
        }
    }

    /** Whole per cent, rounded down: it says 100 only when nothing is left. */
    public int percent(CommitmentState state) {
        if (total == 0) {
            return state == CommitmentState.DONE ? ALL : 0;
        }
        return (int) (done * ALL / total);
    }
}
