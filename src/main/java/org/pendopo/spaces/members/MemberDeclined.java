package org.pendopo.spaces.members;

/** A request was declined; the reason is with the membership. */
public record MemberDeclined(long spaceId, long personId, long by) {}
