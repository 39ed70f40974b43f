package org.pendopo.guardians;

import org.pendopo.people.consent.ConsentKind;

/** One thing that a guardian may agree to, and whether that holds now. */
public record ConsentChoice(ConsentKind kind, boolean given) {}
