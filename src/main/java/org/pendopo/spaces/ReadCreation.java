package org.pendopo.spaces;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.registry.BrowseOrganisations;
import org.pendopo.spaces.registry.BrowseTerritories;
import org.pendopo.spaces.registry.OrganisationName;

/** What somebody can choose from who wants to create a space, and why not if they may not. */
@UseCase
public class ReadCreation {
    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    BrowseOrganisations organisations;

    @Inject
    BrowseTerritories territories;

    public CreationView read(SpaceKind kind) {
        var decision = access.decide(SpaceDefaults.of(kind).creation());
        var title = SpaceDefaults.of(kind).maker();
        var who = me.who();
        if (title == null || who == null) {
            return new CreationView(decision, List.of(), territories.choices());
        }
        var own = organisations.of(who, title);
        return new CreationView(
                own.isEmpty()
                        ? decision
                        : access.decideFor(decision.action(), own.getFirst().id()),
                own,
                territories.choices());
    }

    /** The organisations that a space can be moved to by the person, and the one that it is with. */
    public List<OrganisationName> choices(SpaceRow space) {
        var title = SpaceDefaults.of(space.kind()).maker();
        var who = me.require();
        return organisations.names().stream()
                .filter(o -> Objects.equals(o.id(), space.organisationId())
                        || (title != null && o.verified() && o.groupPath() != null && who.is(title, o.groupPath())))
                .toList();
    }

    /** Whether it is worth offering, without a look into the database: {@link #read} knows for sure. */
    public boolean isLikely(SpaceKind kind) {
        var who = me.who();
        var title = SpaceDefaults.of(kind).maker();
        return who != null
                && (title == null
                        ? access.decide(SpaceDefaults.of(kind).creation()).allowed()
                        : who.affiliations().stream().anyMatch(a -> a.title() == title));
    }
}
