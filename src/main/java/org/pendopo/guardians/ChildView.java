package org.pendopo.guardians;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.consent.ConsentLine;

/**
 * A child as its guardian sees it.
 *
 * @param needed whether the child takes part only with consent
 * @param before where older texts begin; null if there are none
 */
public record ChildView(
        long id,
        String name,
        boolean needed,
        List<ConsentChoice> choices,
        List<ConsentLine> history,
        @Nullable RemovalView removal,
        List<LinkRow> guardians,
        List<ChildText> texts,
        @Nullable Long before) {}
