package org.pendopo.proposals.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.registry.BrowseOrganisations;
import org.pendopo.spaces.registry.OrganisationKind;
import org.pendopo.spaces.registry.OrganisationName;

/** The units that can answer for something. */
@Named("units")
@RequestScoped
public class UnitsPanel {
    @Inject
    BrowseOrganisations browse;

    private @Nullable List<OrganisationName> all;

    public List<OrganisationName> getAll() {
        if (all == null) {
            all = browse.names().stream()
                    .filter(o -> o.kind() == OrganisationKind.UNIT && o.verified())
                    .toList();
        }
        return all;
    }

    /** What was chosen, if it is one of them. */
    @Nullable
    Long of(@Nullable String typed) {
        return getAll().stream()
                .map(OrganisationName::id)
                .filter(id -> String.valueOf(id).equals(typed))
                .findFirst()
                .orElse(null);
    }
}
