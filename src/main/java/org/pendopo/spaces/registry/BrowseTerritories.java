package org.pendopo.spaces.registry;

import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.List;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** The territories, which everybody may know. */
@UseCase
@Unguarded("names of places are public")
public class BrowseTerritories {
    private static final int CHOICES_MAX = 1000;

    @Inject
    Territories territories;

    /** All, by code. */
    public List<TerritoryRow> all() {
        return territories.rows();
    }

    /**
     * One level of the tree: what lies in a territory, or at the top for an empty code.
     *
     * @throws NotFound when no territory has this code
     */
    public TerritoryBranch branch(String code) {
        var path = new ArrayDeque<TerritoryRow>();
        for (var at = code; at != null && !at.isEmpty(); at = path.getFirst().parentCode()) {
            path.addFirst(found(at));
        }
        return new TerritoryBranch(List.copyOf(path), territories.inside(code));
    }

    private TerritoryRow found(String code) {
        return territories.row(code).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The tree for choices: the city first, then its districts by name, each with its villages; of a tree too large for
     * that, cities and districts.
     */
    public List<TerritoryChoice> choices() {
        var all = territories.choices(CHOICES_MAX + 1);
        return all.size() <= CHOICES_MAX ? all : territories.largeChoices();
    }
}
