package org.pendopo.people.consent;

import java.time.Instant;

/** One line of the record, as guardians read it. */
public record ConsentLine(
        ConsentKind kind, int number, boolean given, int textVersion, ConsentCause cause, String by, Instant at) {}
