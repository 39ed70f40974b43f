package org.pendopo.contributions.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.contributions.AllWithdrawn;

/** Whose texts are all taken back follows nothing any more. */
@ApplicationScoped
class UnfollowAll {
    @Inject
    Follows follows;

    void on(@Observes AllWithdrawn event) {
        follows.endAll(event.personId());
    }
}
