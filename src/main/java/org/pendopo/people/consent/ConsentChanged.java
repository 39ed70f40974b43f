package org.pendopo.people.consent;

/**
 * What holds for a child has changed.
 *
 * @param number of the decision, counted for the child and the kind
 */
public record ConsentChanged(long childId, ConsentKind kind, int number, boolean given, long by) {}
