package org.pendopo.contributions.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.contributions.AllWithdrawn;

/** Whose texts are all taken back has begun nothing any more. */
@ApplicationScoped
class ForgetDrafts {
    @Inject
    KeptDrafts drafts;

    void on(@Observes AllWithdrawn event) {
        drafts.removeAll(event.personId());
    }
}
