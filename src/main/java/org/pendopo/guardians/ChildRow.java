package org.pendopo.guardians;

/**
 * A child in the list of a guardian.
 *
 * @param needed whether the child takes part only with consent
 * @param given whether somebody agreed
 */
public record ChildRow(long id, String name, boolean needed, boolean given) {}
