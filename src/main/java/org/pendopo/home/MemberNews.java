package org.pendopo.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pendopo.forum.ReadNewTopics;
import org.pendopo.moderation.ReadWaitingReports;
import org.pendopo.proposals.ReadProposalNews;
import org.pendopo.proposals.ReadUnanswered;
import org.pendopo.spaces.directory.BrowseSpaces;

/** Gathers from all tools what is new to a member, and what waits for them. */
@ApplicationScoped
class MemberNews {
    private static final int NEWS_MAX = 8;
    private static final int WAITING_MAX = 10;

    @Inject
    BrowseSpaces spaces;

    @Inject
    ReadNewTopics topics;

    @Inject
    ReadProposalNews proposals;

    @Inject
    ReadUnanswered unanswered;

    @Inject
    ReadWaitingReports reports;

    List<NewsItem> news() {
        var all = new ArrayList<NewsItem>();
        topics.newest(NEWS_MAX).forEach(topic -> all.add(NewsItem.of(topic)));
        proposals.newest(NEWS_MAX).forEach(row -> all.add(NewsItem.of(row)));
        return all.stream()
                .sorted(Comparator.comparing(NewsItem::at).reversed())
                .limit(NEWS_MAX)
                .toList();
    }

    List<WaitingItem> waiting() {
        var all = new ArrayList<WaitingItem>();
        spaces.waiting().forEach(row -> all.add(WaitingItem.of(row)));
        unanswered.waiting(WAITING_MAX).forEach(row -> all.add(WaitingItem.of(row)));
        reports.waiting(WAITING_MAX).forEach(row -> all.add(WaitingItem.of(row)));
        return all;
    }
}
