package org.pendopo.guardians;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.people.consent.ReadConsents;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The pupils of a class with their guardians, for its teachers. */
@UseCase
public class BrowsePupils {
    private static final int PAGE = 20;

    @Inject
    Access access;

    @Inject
    PairingCodes codes;

    @Inject
    Guardianships links;

    @Inject
    ReadConsents consents;

    @Inject
    Clock clock;

    /** @param after the pupil after whom the page begins; 0 for the first */
    public PupilList in(long spaceId, long after) {
        access.require(Action.PAIR_GUARDIANS, spaceId);
        var name = after == 0 ? "" : codes.sortName(after).stream().findFirst().orElseThrow(NotFound::new);
        var found = codes.pupils(spaceId, name, after, PAGE + 1);
        var pupils = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var ids = pupils.stream().map(PupilRow::id).toList();
        var given = consents.given(ConsentKind.PARTICIPATION, ids);
        var linked = ids.isEmpty() ? List.<LinkRow>of() : links.of(ids);
        var open = codes.openIn(spaceId, clock.instant());
        var lines = pupils.stream()
                .map(p -> line(p, given.contains(p.id()), linked))
                .toList();
        return new PupilList(lines, open, found.size() > PAGE ? pupils.getLast().id() : 0);
    }

    private static PupilLine line(PupilRow pupil, boolean consent, List<LinkRow> links) {
        return new PupilLine(
                pupil,
                consent,
                links.stream().filter(l -> l.childId() == pupil.id()).toList());
    }
}
