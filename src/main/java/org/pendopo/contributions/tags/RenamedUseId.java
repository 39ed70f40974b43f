package org.pendopo.contributions.tags;

import java.io.Serializable;

/** One text of one renaming. */
record RenamedUseId(long renameId, long contributionId) implements Serializable {}
