package org.pendopo.proposals.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.pendopo.contributions.ContributionHidden;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.ContributionRestored;
import org.pendopo.contributions.ContributionWithdrawn;
import org.pendopo.contributions.follow.ReadFollowers;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.spaces.Access;

/**
 * Supporters, followers and co-authors are told when a proposal is taken back, and when it comes back; and the authors of
 * what is part of it, when nobody sees it any more.
 */
@ApplicationScoped
class TellWithdrawal {
    @Inject
    Access access;

    @Inject
    Concerned concerned;

    @Inject
    ReadFollowers followers;

    @Inject
    Tell tell;

    void on(@Observes ContributionWithdrawn event) {
        if (event.kind() == ContributionKind.PROPOSAL) {
            told(event.id(), event.spaceId(), "proposals-withdrawal.notice.withdrawn");
            partsTold(event.id(), event.spaceId());
        }
    }

    void on(@Observes ContributionHidden event) {
        if (event.kind() == ContributionKind.PROPOSAL) {
            partsTold(event.id(), event.spaceId());
        }
    }

    void on(@Observes ContributionRestored event) {
        if (event.kind() == ContributionKind.PROPOSAL) {
            told(event.id(), event.spaceId(), "proposals-withdrawal.notice.restored");
        }
    }

    private void partsTold(long proposal, long space) {
        for (var part : concerned.parts(proposal)) {
            var whom = new HashSet<>(concerned.author(part));
            whom.addAll(concerned.coauthors(part));
            whom.remove(access.viewer());
            tell.tell(
                    whom,
                    new Notice(
                            "proposals-withdrawal.notice.part",
                            space,
                            null,
                            "/proposal/" + part + "/-",
                            concerned.spaceTitle(space),
                            null));
        }
    }

    // Its title is gone with it: only the consultation is named.
    private void told(long proposal, long space, String kind) {
        var whom = new HashSet<>(concerned.supporters(proposal));
        whom.addAll(concerned.coauthors(proposal));
        whom.addAll(followers.of(proposal));
        whom.remove(access.viewer());
        tell.tell(
                whom, new Notice(kind, space, null, "/proposal/" + proposal + "/-", concerned.spaceTitle(space), null));
    }
}
