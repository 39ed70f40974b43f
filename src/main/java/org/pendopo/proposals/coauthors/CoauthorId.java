package org.pendopo.proposals.coauthors;

import java.io.Serializable;

/** One proposal, one person. */
record CoauthorId(long proposalId, long personId) implements Serializable {}
