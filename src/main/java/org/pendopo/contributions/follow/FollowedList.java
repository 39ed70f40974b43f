package org.pendopo.contributions.follow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what somebody follows.
 *
 * @param older where the next page begins; null if there is none
 */
public record FollowedList(List<FollowedRow> rows, @Nullable FollowMark older) {}
