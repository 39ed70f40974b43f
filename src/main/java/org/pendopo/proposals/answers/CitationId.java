package org.pendopo.proposals.answers;

import java.io.Serializable;

/** One answer, one comment that it takes up. */
record CitationId(long proposalId, long commentId) implements Serializable {}
