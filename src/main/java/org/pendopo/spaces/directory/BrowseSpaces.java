package org.pendopo.spaces.directory;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.PortalRole;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.persistence.Plans;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.SpaceKind;

/** Lists of spaces for whoever asks; each query shows only what that person may find. */
@UseCase
public class BrowseSpaces {
    static final int PAGE = 20;
    private static final SpaceFilter OPEN = new SpaceFilter(SpaceKind.CONSULTATION, "", true, null, null);

    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    Directory directory;

    @Inject
    Tallies tallies;

    @Inject
    Choices choices;

    @Inject
    Clock clock;

    @Inject
    Plans plans;

    /** The directory of a pillar, with what its filters offer. */
    public CardPage directory(SpaceFilter filter, Cursor start) {
        return page(matching(filter).withoutArchived().withoutParts(), start, choices.list());
    }

    /** Spaces of all kinds, also those that are put away. */
    public CardPage search(SpaceFilter filter, Cursor start) {
        return page(matching(filter), start, List.of());
    }

    /** What the home page shows: open now, ending within a week, and for members what is theirs. */
    public SpaceOverview overview() {
        var query = query().matching(OPEN).withoutArchived().withoutParts();
        var open = query.list(directory.em(), SpaceOverview.OPEN_MAX);
        var closing = query().closingUntil(clock.instant().plus(SpaceOverview.SOON))
                .list(directory.em(), SpaceOverview.CLOSING_MAX);
        var mine = me.isSignedIn() ? query().mine().list(directory.em(), SpaceOverview.MINE_MAX) : List.<CardRow>of();
        var counts = tallies.of(
                Stream.concat(open.stream(), mine.stream()).map(CardRow::id).collect(Collectors.toSet()));
        return new SpaceOverview(cards(open, counts), closing, cards(mine, counts));
    }

    /** What the person has to decide: requests to join where they are in charge, and, for admins, new spaces. */
    public List<WaitingRow> waiting() {
        var who = me.who();
        if (who == null) {
            return List.of();
        }
        var waiting = new ArrayList<>(directory.requests(who.id(), WaitingRow.MAX));
        if (who.has(PortalRole.ADMIN)) {
            var spaces = directory.pendingSpaces();
            waiting.addAll(spaces == 0 ? List.of() : List.of(WaitingRow.approvals(spaces)));
        }
        return waiting;
    }

    /** The spaces to which the person belongs. */
    public CardPage mine(Cursor start) {
        me.require();
        return page(query().mine(), start, List.of());
    }

    private CardQuery matching(SpaceFilter filter) {
        if (!filter.text().isEmpty()) {
            plans.byValue();
        }
        return query().matching(filter);
    }

    private CardQuery query() {
        return new CardQuery(access.viewer(), clock.instant());
    }

    private CardPage page(CardQuery query, Cursor start, List<CardPage.Choice> offered) {
        var fetched = query.from(start).list(directory.em(), PAGE + 1);
        var ends = start.ends(fetched, PAGE);
        return new CardPage(cards(start.rows(fetched, PAGE)), ends.newer(), ends.older(), offered);
    }

    private List<SpaceCard> cards(List<CardRow> rows) {
        return cards(rows, tallies.of(rows.stream().map(CardRow::id).toList()));
    }

    private static List<SpaceCard> cards(List<CardRow> rows, Map<Long, List<ToolTally>> counts) {
        return rows.stream()
                .map(row -> new SpaceCard(row, counts.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
