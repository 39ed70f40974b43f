package org.pendopo.proposals.answers;

import java.util.List;

/** A unit as its public page shows it; {@code spaces} may hold one more than a page. */
public record UnitView(UnitFacts facts, UnitPromise promise, List<UnitSpace> spaces) {}
