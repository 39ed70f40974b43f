package org.pendopo.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.Title;
import org.pendopo.people.Who;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.registry.BrowseOrganisations;

/** Who keeps a commitment: those in charge of the consultation that it comes from, and officials of the unit that owes it. */
@ApplicationScoped
class Keepers {
    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    BrowseOrganisations organisations;

    /** @throws org.pendopo.shared.Forbidden or NotFound for who may not, or may not know of it */
    Who require(long spaceId, long organisationId) {
        access.check(Action.VIEW_SPACE, spaceId);
        decide(spaceId, organisationId).orThrow();
        return me.require();
    }

    Decision decide(long spaceId, long organisationId) {
        var inSpace = access.decide(Action.MANAGE_COMMITMENTS, spaceId);
        if (inSpace.allowed() || !isOfficial()) {
            return inSpace;
        }
        var ofUnit = access.decideFor(Action.KEEP_COMMITMENTS, organisationId);
        return ofUnit.allowed() ? ofUnit : inSpace;
    }

    /** Whether there is a unit for which the person may promise something that comes of this consultation. */
    Decision anywhere(long spaceId) {
        var inSpace = access.decide(Action.MANAGE_COMMITMENTS, spaceId);
        var who = me.who();
        if (inSpace.allowed()
                || who == null
                || who.suspended()
                || organisations.of(who, Title.OFFICIAL).isEmpty()) {
            return inSpace;
        }
        return Decision.allow(Action.KEEP_COMMITMENTS);
    }

    // Spares everybody else the statement for the facts of the unit.
    private boolean isOfficial() {
        var who = me.who();
        return who != null && who.affiliations().stream().anyMatch(a -> a.title() == Title.OFFICIAL);
    }
}
