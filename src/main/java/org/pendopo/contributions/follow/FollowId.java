package org.pendopo.contributions.follow;

import java.io.Serializable;

/** One person, one contribution that they follow. */
record FollowId(long personId, long contributionId) implements Serializable {}
