package org.pendopo.spaces.permissions;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;

/**
 * One line of the matrix.
 *
 * @param kinds empty for what concerns the whole portal
 * @param statuses empty for what concerns the whole portal
 * @param grants has every standing
 */
record Rule(
        int line,
        Action action,
        Set<SpaceKind> kinds,
        Set<SpaceStatus> statuses,
        Map<Standing, Grant> grants,
        @Nullable PhaseNeed phase,
        Set<Need> needs,
        String words) {

    Grant grant(Standing standing) {
        return grants.getOrDefault(standing, Grant.NO);
    }

    boolean needs(Need need) {
        return needs.contains(need);
    }

    /** Whether who merely joins may do it, so that joining would help. */
    boolean isForMembers() {
        return grant(Standing.MEMBER) != Grant.NO;
    }
}
