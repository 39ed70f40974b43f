package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.pendopo.contributions.ContributionHome;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.WayBack;

/** Where topics and their replies are read. */
@ApplicationScoped
class TopicHome implements ContributionHome {
    @Inject
    OwnTopics own;

    @Override
    public ContributionKind kind() {
        return ContributionKind.TOPIC;
    }

    @Override
    public String address(long rootId, String title) {
        return TopicView.address(rootId, title);
    }

    /** Not beside another one of the same person where everybody has one. */
    @Override
    public WayBack wayBack(long rootId, Instant since) {
        return own.insteadOf(rootId).isEmpty() ? WayBack.ALWAYS : new WayBack(null, "forum-answers.one_each.stays");
    }
}
