package org.pendopo.spaces;

import java.time.Instant;

/** A new space is to begin with the phases of a blueprint, with words in this language. */
public record BlueprintChosen(long spaceId, Blueprint blueprint, String language, Instant at) {}
