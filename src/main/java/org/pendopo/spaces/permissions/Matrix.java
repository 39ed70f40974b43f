package org.pendopo.spaces.permissions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;

/** All rules. What no rule speaks of is refused. */
record Matrix(List<Rule> rules) {

    /** @param kind null, like the status, for what concerns the whole portal */
    Optional<Rule> rule(Action action, @Nullable SpaceKind kind, @Nullable SpaceStatus status) {
        return rules.stream()
                .filter(r -> r.action() == action)
                .filter(r -> kind == null ? r.kinds().isEmpty() : r.kinds().contains(kind))
                .filter(r ->
                        status == null ? r.statuses().isEmpty() : r.statuses().contains(status))
                .findFirst();
    }

    /** Whether the action is possible in spaces of this kind at another time of their life. */
    boolean isForOtherStatus(Action action, @Nullable SpaceKind kind) {
        return rules.stream()
                .anyMatch(r -> r.action() == action && kind != null && r.kinds().contains(kind));
    }
}
