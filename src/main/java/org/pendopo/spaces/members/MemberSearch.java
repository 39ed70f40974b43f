package org.pendopo.spaces.members;

import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Role;

/**
 * What somebody looks for in the list of members.
 *
 * @param name a part of the name, or empty
 * @param role null for every role
 * @param after the person after whom the page begins, else 0
 * @param before the person before whom the page ends, else 0
 */
public record MemberSearch(String name, @Nullable Role role, long after, long before) {
    /** The first page of all. */
    public static final MemberSearch ALL = new MemberSearch("", null, 0, 0);
}
