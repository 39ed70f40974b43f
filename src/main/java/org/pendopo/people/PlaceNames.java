package org.pendopo.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The names behind the codes that sign-on tells; whoever keeps the register of places gives them. */
public interface PlaceNames {
    /** The names of those organisations that are known, in alphabetical order, and what the person is there. */
    List<Place> organisations(Collection<Affiliation> affiliations);

    Optional<String> territory(String code);

    /** An organisation by name, and what somebody is there. */
    record Place(String name, Title title) {}
}
