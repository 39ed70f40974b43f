package org.pendopo.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Roles in the whole portal, as sign-on tells them; roles in one space are memberships. */
public enum PortalRole {
    STAFF,
    MODERATOR,
    ADMIN;

    /** The role that a realm role of sign-on stands for, if it is one of ours. */
    public static Optional<PortalRole> of(String realmRole) {
        return Arrays.stream(values())
                .filter(r -> r.name().toLowerCase(Locale.ROOT).equals(realmRole))
                .findFirst();
    }
}
