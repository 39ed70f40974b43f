package org.pendopo.spaces.members;

import java.time.Instant;
import java.util.List;
import org.pendopo.people.PersonTag;
import org.pendopo.spaces.Role;

/**
 * A member in the list.
 *
 * @param since when the person came in, or asked
 * @param removable whether the reader may remove this member
 * @param roles what the reader may make of this member; empty when nothing
 */
public record MemberRow(PersonTag person, Role role, Instant since, boolean removable, List<Role> roles) {}
