package org.pendopo.spaces.groups;

import org.jspecify.annotations.Nullable;
import org.pendopo.people.PersonTag;

/**
 * A member of the whole and the part they are in.
 *
 * @param partId null when in none
 * @param several whether they are in more parts than this one
 */
public record Placing(PersonTag person, @Nullable Long partId, boolean several) {}
