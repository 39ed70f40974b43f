package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.RolledOver;
import org.pendopo.spaces.TermPlan;

/** Takes the chosen people of a class along into its new term, in the roles that they have. */
@ApplicationScoped
class CarryMembers {
    @Inject
    Memberships memberships;

    @Inject
    Access access;

    void on(@Observes RolledOver event) {
        var roles = roles(event.plan());
        if (!roles.isEmpty()) {
            memberships.em().flush();
            memberships.carry(event.from(), event.to(), roles, event.at());
            access.forget(event.to());
        }
    }

    private static List<Role> roles(TermPlan plan) {
        var roles = new ArrayList<Role>();
        if (plan.team()) {
            roles.addAll(List.of(Role.OWNER, Role.MANAGER, Role.MODERATOR));
        }
        if (plan.pupils()) {
            roles.add(Role.MEMBER);
        }
        if (plan.observers()) {
            roles.add(Role.OBSERVER);
        }
        return roles;
    }
}
