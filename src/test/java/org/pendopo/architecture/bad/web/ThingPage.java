package org.pendopo.architecture.bad.web;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.pendopo.architecture.bad.ThingManager;

/** A page that knows the database and injects too much. */
public class ThingPage {
    @Inject
    EntityManager em;

    @Inject
    ThingManager one;

    @Inject
    ThingManager two;

    @Inject
    ThingManager three;

    @Inject
    ThingManager four;

    @Inject
    ThingManager five;
}
