package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.contributions.ContributionHidden;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.ContributionPublished;
import org.pendopo.contributions.ContributionRestored;
import org.pendopo.contributions.ContributionUnhidden;
import org.pendopo.contributions.ContributionWithdrawn;

/** Keeps count of the comments that everybody sees, in the transaction in which they come and go. */
@ApplicationScoped
class CountComments {
    @Inject
    Proposals proposals;

    void on(@Observes ContributionPublished event) {
        count(event.kind(), event.rootId(), 1);
    }

    void on(@Observes ContributionHidden event) {
        count(event.kind(), event.rootId(), -1);
    }

    void on(@Observes ContributionUnhidden event) {
        count(event.kind(), event.rootId(), 1);
    }

    void on(@Observes ContributionWithdrawn event) {
        count(event.kind(), event.rootId(), -1);
    }

    void on(@Observes ContributionRestored event) {
        count(event.kind(), event.rootId(), 1);
    }

    private void count(ContributionKind kind, long rootId, int by) {
        if (kind == ContributionKind.COMMENT) {
            proposals.countComments(rootId, by);
            proposals.countCommentsAbove(rootId, by);
        }
    }
}
