package org.pendopo.contributions.terms;

/** The terms of a thread are others than before. */
public record TermsChanged(long rootId, long spaceId, Terms before, Terms now) {
    public boolean isMoved() {
        return !before.isSameTimes(now);
    }
}
