package org.pendopo.spaces.members;

/** A request was granted. */
public record MemberApproved(long spaceId, long personId, long by) {}
