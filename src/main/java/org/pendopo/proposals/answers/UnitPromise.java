package org.pendopo.proposals.answers;

/**
 * What a unit still has to answer.
 *
 * @param overdue those of the waiting ones whose due date has passed
 */
public record UnitPromise(long waiting, long overdue) {}
