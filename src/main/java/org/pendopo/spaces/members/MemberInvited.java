package org.pendopo.spaces.members;

/** Somebody was let in by name. */
public record MemberInvited(long spaceId, long personId, long by) {}
