package org.pendopo.contributions.reactions;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a contribution, as the database tells it.
 *
 * @param mine the reader's reactions as bits of their kinds
 */
public record BesideRow(
        long id,
        @Nullable ReactionTally tally,
        long mine,
        @Nullable Instant followedAt,
        @Nullable String tags,
        long splits) {
    public Beside view() {
        var counted = Arrays.stream(ReactionKind.values())
                .map(k -> new Beside.Reacted(k, tally == null ? 0 : tally.of(k), (mine & k.bit()) != 0))
                .toList();
        return new Beside(
                id,
                counted,
                tally == null ? 0 : tally.getBound(),
                followedAt != null,
                tags == null || tags.isEmpty() ? List.of() : List.of(tags.split(" ", -1)),
                splits > 0);
    }
}
