package org.pendopo.commitments;

import java.io.Serializable;

/** One change of one commitment. */
record EditionId(long commitmentId, int number) implements Serializable {}
