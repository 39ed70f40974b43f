package org.pendopo.people;

import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;

/** Who may suspend whom: moderators suspend people without a role in the portal, administrators everybody but themselves. */
final class Suspension {
    private Suspension() {}

    static boolean isAllowed(@Nullable Who by, Person person) {
        if (by == null || by.suspended() || by.id() == person.getId()) {
            return false;
        }
        return by.has(PortalRole.ADMIN)
                || (by.has(PortalRole.MODERATOR) && person.who().roles().isEmpty());
    }

    static void demand(Who by, Person person) {
        if (!isAllowed(by, person)) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
    }
}
