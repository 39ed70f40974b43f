package org.pendopo.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Affiliation;
import org.pendopo.people.Title;
import org.pendopo.people.Who;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Decides as whom somebody writes in a space. */
@ApplicationScoped
class Bylines {
    @Inject
    Access access;

    @Inject
    Contributions contributions;

    /** @param organisationId in whose name; only its officials and teachers may, where the space admits it */
    Byline of(Who who, long spaceId, @Nullable Long organisationId) {
        if (organisationId != null) {
            access.require(Action.WRITE_AS_ORGANISATION, spaceId);
            var group = contributions
                    .office(organisationId, officesOf(who))
                    .orElseThrow(() -> new Forbidden(Reason.ROLE_TOO_LOW));
            var as = who.is(Title.OFFICIAL, group) ? WrittenAs.OFFICIAL : WrittenAs.TEACHER;
            return new Byline(who.id(), null, organisationId, as, Origin.ONLINE);
        }
        var permits = access.permits(spaceId);
        return new Byline(
                who.id(), null, null, WrittenAs.of(who, permits.space().kind(), permits.role()), Origin.ONLINE);
    }

    /** The groups of the organisations for which somebody may speak: their officials and teachers. */
    static List<String> officesOf(Who who) {
        return who.affiliations().stream()
                .filter(a -> a.title() == Title.OFFICIAL || a.title() == Title.TEACHER)
                .map(Affiliation::groupPath)
                .toList();
    }
}
