package org.pendopo.proposals.desk;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.people.Affiliation;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.Title;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.registry.BrowseOrganisations;
import org.pendopo.spaces.registry.OrganisationName;

/** What waits for the official who asks, by due date. Whoever has nothing to answer finds an empty desk. */
@UseCase
public class ReadDesk {
    /** So much is on a page. */
    public static final int PAGE = 20;

    @Inject
    CurrentPerson me;

    @Inject
    DeskRows desk;

    @Inject
    BrowseOrganisations organisations;

    @Inject
    Clock clock;

    public DeskList list(DeskQuery wanted) {
        var read = desk.rows(seat(), wanted, PAGE + 1);
        var more = read.size() > PAGE;
        var page = more ? read.subList(0, PAGE) : read;
        return wanted.backwards()
                ? new DeskList(List.copyOf(page.reversed()), more, true)
                : new DeskList(List.copyOf(page), wanted.id() != 0, more);
    }

    public DeskCounts counts(long unit) {
        return desk.counts(seat(), unit);
    }

    /** The units of which the person is an official. */
    public List<OrganisationName> units() {
        return organisations.of(me.require(), Title.OFFICIAL);
    }

    private Seat seat() {
        var who = me.require();
        var offices = who.affiliations().stream()
                .filter(a -> a.title() == Title.OFFICIAL)
                .map(Affiliation::groupPath)
                .toList();
        return new Seat(who.id(), offices, clock.instant());
    }
}
