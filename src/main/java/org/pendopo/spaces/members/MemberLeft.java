package org.pendopo.spaces.members;

/** A member left. */
public record MemberLeft(long spaceId, long personId) {}
