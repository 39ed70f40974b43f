package org.pendopo.guardians;

/** What a child gave to classes is removed: tools take back what is not a text, such as supports. */
public record ParticipationEnded(long childId) {}
