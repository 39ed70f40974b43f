package org.pendopo.proposals.answers;

import org.pendopo.spaces.registry.OrganisationKind;

/** An organisation as its page names it. */
public record UnitFacts(long id, String code, String name, OrganisationKind kind) {}
