package org.pendopo.spaces.members;

import org.pendopo.spaces.Role;

/** A member has another role. */
public record RoleChanged(long spaceId, long personId, Role from, Role to, long by) {}
