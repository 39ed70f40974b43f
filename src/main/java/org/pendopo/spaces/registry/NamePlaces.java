package org.pendopo.spaces.registry;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pendopo.people.Affiliation;
import org.pendopo.people.PlaceNames;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Puts names to the codes of organisations and territories that sign-on tells of people. */
@UseCase
@Unguarded("names of places are public")
public class NamePlaces implements PlaceNames {
    @Inject
    Organisations organisations;

    @Inject
    Territories territories;

    @Override
    public List<Place> organisations(Collection<Affiliation> affiliations) {
        var paths = affiliations.stream().map(Affiliation::groupPath).toList();
        return paths.isEmpty()
                ? List.of()
                : organisations.inGroups(paths).stream()
                        .flatMap(organisation -> affiliations.stream()
                                .filter(a -> a.groupPath().equals(organisation.groupPath()))
                                .map(a -> new Place(organisation.name(), a.title())))
                        .toList();
    }

    @Override
    public Optional<String> territory(String code) {
        return territories.names(code).stream().findFirst();
    }
}
