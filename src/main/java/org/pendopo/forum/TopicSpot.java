package org.pendopo.forum;

/** Where a topic stands. */
record TopicSpot(long id, long spaceId, long toolId) {}
