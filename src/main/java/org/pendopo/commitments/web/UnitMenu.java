package org.pendopo.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.registry.BrowseOrganisations;
import org.pendopo.spaces.registry.OrganisationName;

/** The units that can owe a commitment: those that are known to be what they say. */
@Named
@RequestScoped
public class UnitMenu {
    @Inject
    BrowseOrganisations organisations;

    private @Nullable List<OrganisationName> units;

    public List<OrganisationName> getUnits() {
        if (units == null) {
            units = organisations.names().stream()
                    .filter(OrganisationName::verified)
                    .toList();
        }
        return units;
    }

    /** The one that was chosen; null for none. */
    @Nullable
    Long chosen(@Nullable String typed) {
        return getUnits().stream()
                .map(OrganisationName::id)
                .filter(id -> String.valueOf(id).equals(typed))
                .findFirst()
                .orElse(null);
    }
}
