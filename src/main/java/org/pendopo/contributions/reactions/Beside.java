package org.pendopo.contributions.reactions;

import java.util.List;

/**
 * What stands beside a contribution for one reader.
 *
 * @param reacted each kind of reaction with its count, in a fixed order
 * @param bound by what "most helpful" sorts
 * @param followed by the reader
 * @param tags in the order of the alphabet
 * @param split replies were split off it, or it was split off itself
 */
public record Beside(long id, List<Reacted> reacted, double bound, boolean followed, List<String> tags, boolean split) {

    /** How many reacted in one way, and whether the reader is among them. */
    public record Reacted(ReactionKind kind, int count, boolean mine) {}

    public boolean isReacted() {
        return reacted.stream().anyMatch(r -> r.count() > 0);
    }
}
