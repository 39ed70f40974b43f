package org.pendopo.spaces;

import java.util.List;
import org.pendopo.spaces.registry.OrganisationName;
import org.pendopo.spaces.registry.TerritoryChoice;

/** Whether somebody may create a space, and for which organisations and territories. */
public record CreationView(
        Decision decision, List<OrganisationName> organisations, List<TerritoryChoice> territories) {}
