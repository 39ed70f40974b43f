package org.pendopo.proposals.coauthors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.pendopo.contributions.AlsoWrites;

/** Co-authors who confirmed change the text as its author does. */
@ApplicationScoped
class CoauthorsWrite implements AlsoWrites {
    @Inject
    Coauthors coauthors;

    @Override
    public boolean writes(long contributionId, long personId) {
        return coauthors.confirmed(contributionId).contains(personId);
    }
}
