package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.pendopo.contributions.ContributionEdited;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/**
 * What others support must stay what they supported: the words of a proposal change only while proposals may be
 * submitted, from whatever page somebody tries; or when an author accepts what somebody else suggested.
 */
@ApplicationScoped
class KeepEditsInTime {
    @Inject
    Access access;

    @Inject
    AcceptedText accepted;

    void on(@Observes ContributionEdited event) {
        if (event.kind() == ContributionKind.PROPOSAL && !accepted.isOf(event.id())) {
            access.require(Action.SUBMIT_PROPOSAL, event.spaceId());
        }
    }
}
