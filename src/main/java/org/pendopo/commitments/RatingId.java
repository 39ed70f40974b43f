package org.pendopo.commitments;

import java.io.Serializable;

/** One commitment, one person who rates it. */
record RatingId(long commitmentId, long personId) implements Serializable {}
