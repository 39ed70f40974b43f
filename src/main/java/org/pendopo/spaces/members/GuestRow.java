package org.pendopo.spaces.members;

import java.time.Instant;
import org.pendopo.people.PersonTag;
import org.pendopo.spaces.Role;

/**
 * A member whose time ends, or has ended.
 *
 * @param ended whether it has, by the database's clock
 */
public record GuestRow(PersonTag person, Role role, Instant until, boolean ended) {}
