package org.pendopo.spaces;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one person is tied to one space.
 *
 * @param reason why the person was declined or removed
 * @param home the person's territory, and the two above it, as far as there are any
 * @param consent a guardian agreed that this person, if a child, takes part
 * @param until when a guest's membership ends; from then on the state is LEFT by the database's clock
 */
public record Ties(
        @Nullable Role role,
        @Nullable MembershipState state,
        @Nullable String reason,
        @Nullable String home,
        @Nullable String aboveHome,
        @Nullable String top,
        boolean consent,
        @Nullable Instant until) {
    public static final Ties NONE = new Ties(null, null, null, null, null, null, false);

    /** Of somebody who is no guest. */
    public Ties(
            @Nullable Role role,
            @Nullable MembershipState state,
            @Nullable String reason,
            @Nullable String home,
            @Nullable String aboveHome,
            @Nullable String top,
            boolean consent) {
        this(role, state, reason, home, aboveHome, top, consent, null);
    }

    public boolean isActive() {
        return state == MembershipState.ACTIVE;
    }

    /** Whether the person lives in that territory or in a part of it. */
    public boolean isHomeIn(String territoryCode) {
        return Stream.of(home, aboveHome, top).filter(Objects::nonNull).anyMatch(territoryCode::equals);
    }
}
