package org.pendopo.spaces.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** The territories, which everybody may know. */
@UseCase
@Unguarded("names of places are public")
public class BrowseTerritories {
    @Inject
    Territories territories;

    /** All, by code. */
    public List<TerritoryRow> all() {
        return territories.rows();
    }

    /** Cities and districts, for choices: the city first, then its districts by name. */
    public List<TerritoryRow> districts() {
        return territories.districts();
    }
}
