package org.pendopo.guardians;

import java.time.Instant;

/** What the teacher prints for the guardian. */
public record Letter(String child, String code, Instant endsAt) {}
