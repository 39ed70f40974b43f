package org.pendopo.people.consent;

/** One row for each child and kind. */
record ConsentStateId(long childId, ConsentKind kind) {}
