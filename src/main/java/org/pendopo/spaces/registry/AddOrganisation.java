package org.pendopo.spaces.registry;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** An admin enters an organisation, and verifies it once it is sure who stands behind it. */
@UseCase
public class AddOrganisation {
    @Inject
    Access access;

    @Inject
    Organisations organisations;

    /** @return the id of the new organisation, which is not verified yet */
    public long add(@Valid NewOrganisation wanted) {
        access.require(Action.ADMINISTER);
        var path = wanted.groupPath();
        if (organisations.taken(wanted.code(), path == null ? "" : path) > 0) {
            throw new RuleBroken("spaces-registry.organisation.taken").at("code");
        }
        var organisation = new Organisation(wanted);
        organisations.add(organisation);
        return organisation.getId();
    }

    public void verify(long id) {
        find(id).verify();
    }

    /** Takes the trust back: from then on the organisation makes no new spaces. */
    public void distrust(long id) {
        find(id).distrust();
    }

    private Organisation find(long id) {
        access.require(Action.ADMINISTER);
        return organisations.find(id).orElseThrow(NotFound::new);
    }
}
