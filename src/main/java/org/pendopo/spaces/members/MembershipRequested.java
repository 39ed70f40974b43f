package org.pendopo.spaces.members;

/** Somebody asks to be let in. */
public record MembershipRequested(long spaceId, long personId) {}
