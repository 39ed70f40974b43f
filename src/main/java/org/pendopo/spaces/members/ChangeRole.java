package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Role;

/** Gives a member another role, never one above the own; a space keeps an owner. */
@UseCase
public class ChangeRole {
    @Inject
    Access access;

    @Inject
    Memberships memberships;

    @Inject
    Event<RoleChanged> changed;

    public void change(long spaceId, long personId, Role wanted) {
        var me = access.require(Action.CHANGE_ROLE, spaceId);
        var by = Member.inCharge(me.id(), access.permits(spaceId));
        var owners = memberships.lockOwners(spaceId);
        var membership = memberships.lock(spaceId, personId).orElseThrow(NotFound::new);
        var before = membership.getRole();
        membership.changeRole(wanted, by, owners);
        access.forget(spaceId);
        if (before != wanted) {
            changed.fire(new RoleChanged(spaceId, personId, before, wanted, me.id()));
        }
    }
}
