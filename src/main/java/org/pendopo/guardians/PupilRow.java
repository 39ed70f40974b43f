package org.pendopo.guardians;

import org.pendopo.people.AgeBand;

/** A pupil of the class. */
public record PupilRow(long id, String name, AgeBand ageBand) {}
