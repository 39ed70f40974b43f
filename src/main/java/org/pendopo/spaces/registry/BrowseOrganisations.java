package org.pendopo.spaces.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.people.Title;
import org.pendopo.people.Who;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The organisations: all of them for admins, and those in which somebody has a title. */
@UseCase
public class BrowseOrganisations {
    static final int MAX = 500;

    @Inject
    Access access;

    @Inject
    Organisations organisations;

    /** For admins: everything that is entered, by name. */
    public List<OrganisationRow> all() {
        access.require(Action.ADMINISTER);
        return organisations.rows(MAX);
    }

    /** The names of all, which everybody may know. */
    public List<OrganisationName> names() {
        return organisations.names();
    }

    /** The verified organisations in which this person has this title. */
    public List<OrganisationName> of(Who who, Title title) {
        return organisations.names().stream()
                .filter(o -> o.verified() && o.groupPath() != null && who.is(title, o.groupPath()))
                .toList();
    }
}
