package org.pendopo.spaces.members;

/** One row for each space and person. */
record MembershipId(long spaceId, long personId) {}
