package org.pendopo.spaces.members;

import org.pendopo.spaces.Role;

/** Somebody in charge, who decides on others: never on those above, and nobody but owners on owners. */
record Member(long personId, Role role) {

    /** Managers act on whoever is below them, owners on everybody. */
    boolean mayActOn(Role other) {
        return role == Role.OWNER || role.isAbove(other);
    }
}
