package org.pendopo.spaces.members;

import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Decision;

/**
 * An invitation as whoever holds its link sees it.
 *
 * @param problem why it cannot be used, with what to do; null when nothing is in the way
 * @param decision what the space says of the person who is signed in; null for visitors, and where something else is in
 *     the way
 * @param inside the person who is signed in belongs to the space
 * @param ended it was used or revoked, or its time is over: the link then tells nothing of the space any more
 */
public record InvitationView(
        InvitationFacts facts,
        @Nullable RuleBroken problem,
        @Nullable Decision decision,
        boolean inside,
        boolean ended) {}
