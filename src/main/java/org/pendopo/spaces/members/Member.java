package org.pendopo.spaces.members;

import org.pendopo.spaces.Permits;
import org.pendopo.spaces.Role;

/** Somebody in charge, who decides on others: nobody decides on those beside or above, but owners do on owners. */
record Member(long personId, Role role) {

    /** The matrix has let this person in charge; whoever has no role of the team is an admin of the portal. */
    static Member inCharge(long personId, Permits permits) {
        var role = permits.role();
        return new Member(personId, role == null || !role.isAtLeast(Role.MODERATOR) ? Role.OWNER : role);
    }

    boolean mayActOn(Role other) {
        return role == Role.OWNER || role.isAbove(other);
    }

    /** Never a role above one's own. */
    boolean mayGive(Role wanted) {
        return !wanted.isAbove(role);
    }
}
