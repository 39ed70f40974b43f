package org.pendopo.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commitment as typed. */
public record TypedPromise(
        @Nullable String title,
        @Nullable String text,
        @Nullable Long organisationId,
        @Nullable String due,
        List<TypedStep> steps) {}
