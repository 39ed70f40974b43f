package org.pendopo.contributions.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import org.pendopo.people.CountOnArrival;

/** How many drafts the person who arrives has, so that forms ask for one only where there is one. */
@ApplicationScoped
public class CountDrafts implements CountOnArrival {
    static final String NAME = "drafts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String query() {
        return "select count(kd.form) from KeptDraft kd where kd.personId = :id and not kd.deleted";
    }
}
