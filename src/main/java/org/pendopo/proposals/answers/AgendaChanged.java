package org.pendopo.proposals.answers;

/** Publications were planned, moved or given up. */
record AgendaChanged() {}
