package org.pendopo.contributions.reactions;

import java.io.Serializable;

/** One reaction of one person to one contribution. */
record ReactionId(long contributionId, long personId, ReactionKind kind) implements Serializable {}
