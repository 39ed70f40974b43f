package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import org.pendopo.contributions.ContributionHome;
import org.pendopo.contributions.ContributionKind;

/** Where topics and their replies are read. */
@ApplicationScoped
class TopicHome implements ContributionHome {
    @Override
    public ContributionKind kind() {
        return ContributionKind.TOPIC;
    }

    @Override
    public String address(long rootId, String title) {
        return TopicView.address(rootId, title);
    }
}
