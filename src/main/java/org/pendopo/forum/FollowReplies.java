package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.contributions.ContributionHidden;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.ContributionPublished;
import org.pendopo.contributions.ContributionRestored;
import org.pendopo.contributions.ContributionUnhidden;
import org.pendopo.contributions.ContributionWithdrawn;
import org.pendopo.contributions.terms.TermsChanged;

/** Keeps when a topic was last replied to, in the transaction in which replies come and go. */
@ApplicationScoped
class FollowReplies {
    @Inject
    Topics topics;

    void on(@Observes ContributionPublished event) {
        follow(event.kind(), event.rootId());
    }

    void on(@Observes ContributionHidden event) {
        follow(event.kind(), event.rootId());
    }

    void on(@Observes ContributionUnhidden event) {
        follow(event.kind(), event.rootId());
    }

    void on(@Observes ContributionWithdrawn event) {
        follow(event.kind(), event.rootId());
    }

    void on(@Observes ContributionRestored event) {
        follow(event.kind(), event.rootId());
    }

    /** What lists tell of a topic depends on its terms. */
    void on(@Observes TermsChanged event) {
        topics.recount(event.rootId());
    }

    private void follow(ContributionKind kind, long topicId) {
        if (kind == ContributionKind.POST) {
            // The statement reads what this transaction has just written.
            topics.em().flush();
            topics.recount(topicId);
        }
    }
}
