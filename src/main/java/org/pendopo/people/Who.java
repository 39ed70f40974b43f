package org.pendopo.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person as rules and pages need to know them. */
public record Who(
        long id,
        String handle,
        String name,
        String language,
        AgeBand ageBand,
        @Nullable String territoryCode,
        boolean residenceConfirmed,
        Set<PortalRole> roles,
        List<Affiliation> affiliations,
        boolean suspended,
        boolean guideRead) {

    public boolean has(PortalRole role) {
        return roles.contains(role);
    }

    /** Whether this person is that in the organisation whose group this is. */
    public boolean is(Title title, String groupPath) {
        return affiliations.contains(new Affiliation(groupPath, title));
    }

    /** Whether this person is an official of some unit. */
    public boolean isOfficial() {
        return affiliations.stream().anyMatch(a -> a.title() == Title.OFFICIAL);
    }
}
