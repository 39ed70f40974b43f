package org.pendopo.spaces.members;

/** Somebody came in by themselves: the way was open, or they had the code. */
public record MemberJoined(long spaceId, long personId) {}
