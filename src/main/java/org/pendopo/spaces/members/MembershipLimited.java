package org.pendopo.spaces.members;

/** A member's time got another end, or none. */
public record MembershipLimited(long spaceId, long personId) {}
