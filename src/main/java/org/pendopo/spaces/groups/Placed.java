package org.pendopo.spaces.groups;

/** Who is in which part. */
record Placed(long personId, long partId) {}
