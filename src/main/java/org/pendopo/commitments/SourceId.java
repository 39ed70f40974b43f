package org.pendopo.commitments;

import java.io.Serializable;

/** One commitment, one proposal that it comes from. */
record SourceId(long commitmentId, long proposalId) implements Serializable {}
