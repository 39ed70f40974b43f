package org.pendopo.proposals;

import java.io.Serializable;

/** One person, one support of a proposal. */
record SupportId(long proposalId, long personId) implements Serializable {}
