package org.pendopo.commitments;

/** A unit that has commitments, to filter by. */
public record UnitChoice(String code, String name) {}
