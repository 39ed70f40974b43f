package org.pendopo.contributions.reactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The replies to a contribution, most helpful first: by the bound of what readers found helpful, then, and among those that
 * nobody did, the newest first. Each half is read along an index, so that a long thread costs no more than a short one.
 */
@ApplicationScoped
public class HelpfulOrder {
    private static final double ABOVE_ALL = 2;

    @Inject
    HelpfulPlaces places;

    /** Up to {@code max} ids that come after a place with this bound, or the first ones. */
    public List<Long> below(long parent, double bound, @Nullable Integer older, int max) {
        var from = older == null ? ABOVE_ALL : bound;
        var place = older == null ? Integer.MAX_VALUE : older;
        var ids = new ArrayList<>(from > 0 ? places.helpfulBelow(parent, from, place, max) : List.of());
        if (ids.size() < max) {
            ids.addAll(places.othersBelow(parent, from > 0 ? Integer.MAX_VALUE : place, max - ids.size()));
        }
        return ids;
    }

    /** Up to {@code max} ids that come before it, nearest first. */
    public List<Long> above(long parent, double bound, @Nullable Integer newer, int max) {
        var place = newer == null ? 0 : newer;
        var ids = new ArrayList<>(bound > 0 ? List.of() : places.othersAbove(parent, place, max));
        if (ids.size() < max) {
            ids.addAll(places.helpfulAbove(parent, bound, bound > 0 ? place : 0, max - ids.size()));
        }
        return ids;
    }
}
