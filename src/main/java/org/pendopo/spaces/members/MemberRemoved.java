package org.pendopo.spaces.members;

/** A member was removed; the reason is with the membership. */
public record MemberRemoved(long spaceId, long personId, long by) {}
