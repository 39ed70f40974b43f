package org.pendopo.proposals.coauthors;

import org.pendopo.people.AgeBand;

/** Somebody whom the author wants to name. */
record Nominee(long id, AgeBand ageBand) {}
