package org.pendopo.spaces.permissions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;

/** All rules. What no rule speaks of is refused. */
final class Matrix {
    private final List<Rule> rules;
    private final Map<Action, List<Rule>> byAction;

    Matrix(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.byAction = rules.stream()
                .collect(Collectors.groupingBy(
                        Rule::action, () -> new EnumMap<>(Action.class), Collectors.toUnmodifiableList()));
    }

    List<Rule> rules() {
        return rules;
    }

    /** @param kind null, like the status, for what concerns the whole portal */
    Optional<Rule> rule(Action action, @Nullable SpaceKind kind, @Nullable SpaceStatus status) {
        return byAction.getOrDefault(action, List.of()).stream()
                .filter(r -> kind == null ? r.kinds().isEmpty() : r.kinds().contains(kind))
                .filter(r ->
                        status == null ? r.statuses().isEmpty() : r.statuses().contains(status))
                .findFirst();
    }

    /** Whether the action is possible in spaces of this kind at another time of their life. */
    boolean isForOtherStatus(Action action, SpaceKind kind) {
        return byAction.getOrDefault(action, List.of()).stream()
                .anyMatch(r -> r.kinds().contains(kind));
    }
}
