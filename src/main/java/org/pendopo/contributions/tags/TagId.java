package org.pendopo.contributions.tags;

import java.io.Serializable;

/** One tag of one contribution. */
record TagId(long contributionId, String tag) implements Serializable {}
