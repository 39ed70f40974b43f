package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/** What happened lately to proposals that concern a member; the query shows only what the member may read. */
@UseCase
public class ReadProposalNews {
    private static final Duration LATELY = Duration.ofDays(14);

    @Inject
    Access access;

    @Inject
    ProposalNews news;

    @Inject
    Clock clock;

    /** Nothing for visitors. The newest first, at most that many. */
    public List<NewsRow> newest(int max) {
        var viewer = access.viewer();
        if (viewer == 0) {
            return List.of();
        }
        var since = clock.instant().minus(LATELY);
        return news.latest(viewer, since, max).stream().map(NewsRow::of).toList();
    }
}
