package org.pendopo.spaces.members;

import org.pendopo.people.AgeBand;

/** Somebody who is to be let in. */
public record Invitee(long id, AgeBand ageBand) {}
