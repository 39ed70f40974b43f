package org.pendopo.proposals.answers;

import java.util.List;

/**
 * A unit as its public page shows it.
 *
 * @param spaces a page of its consultations, the newest first
 * @param newer whether there are newer ones than these
 * @param older whether there are older ones than these
 */
public record UnitView(UnitFacts facts, UnitPromise promise, List<UnitSpace> spaces, boolean newer, boolean older) {}
