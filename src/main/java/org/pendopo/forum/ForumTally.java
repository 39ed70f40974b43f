package org.pendopo.forum;

/** How many topics of a forum everybody sees. */
record ForumTally(long toolId, long topics) {}
