package org.pendopo.spaces.members;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Role;

/** When a guest's time may end: in the future, and only for those without a task in the space. */
final class GuestEnd {
    private static final Duration LONGEST = Duration.ofDays(3 * 366);

    private GuestEnd() {}

    /** @param until null for a membership without an end */
    static void check(@Nullable Instant until, Role role, Instant now) {
        if (until == null) {
            return;
        }
        if (role.isAbove(Role.MEMBER)) {
            throw new RuleBroken("spaces-members.until.role").at("until");
        }
        if (!until.isAfter(now)) {
            throw new RuleBroken("spaces-members.until.past").at("until");
        }
        if (until.isAfter(now.plus(LONGEST))) {
            throw new RuleBroken("spaces-members.until.far").at("until");
        }
    }
}
