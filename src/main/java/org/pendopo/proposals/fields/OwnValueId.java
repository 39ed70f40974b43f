package org.pendopo.proposals.fields;

import java.io.Serializable;

/** One proposal, one question. */
record OwnValueId(long proposalId, long fieldId) implements Serializable {}
