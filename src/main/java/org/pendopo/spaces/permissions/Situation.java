package org.pendopo.spaces.permissions;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Who;
import org.pendopo.spaces.OrganisationFacts;
import org.pendopo.spaces.SpaceFacts;
import org.pendopo.spaces.Ties;
import org.pendopo.spaces.Timeline;

/**
 * Everything that a judgement depends on.
 *
 * @param who null for a visitor
 * @param space null for what concerns the whole portal
 * @param organisation the one that the space belongs to, or that something is to be made for
 * @param timeline asked only where a phase matters
 */
public record Situation(
        @Nullable Who who,
        @Nullable SpaceFacts space,
        @Nullable OrganisationFacts organisation,
        Ties ties,
        Supplier<Timeline> timeline) {

    /** Of something that concerns the whole portal, or one organisation in it. */
    public static Situation portal(@Nullable Who who, @Nullable OrganisationFacts organisation) {
        return new Situation(who, null, organisation, Ties.NONE, () -> Timeline.EMPTY);
    }

    /** The same for a visitor. */
    Situation anonymous() {
        return new Situation(null, space, organisation, Ties.NONE, timeline);
    }

    @Nullable
    String groupPath() {
        return organisation == null ? null : organisation.groupPath();
    }
}
