package org.pendopo.moderation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionHidden;
import org.pendopo.contributions.HideContribution;
import org.pendopo.contributions.ReadPost;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Lets those who moderate decide what was reported: hide it or keep it, with a reason either way. */
@UseCase
public class DecideReports {
    private static final int SHOWN = 50;
    private static final int REASON_MAX = 1000;

    @Inject
    Access access;

    @Inject
    ReadPost posts;

    @Inject
    HideContribution hide;

    @Inject
    CurrentPerson me;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    /** What the reporters say, the first ones. */
    public List<ReportNote> waiting(long contributionId) {
        access.require(Action.DECIDE_REPORTS, posts.read(contributionId).spaceId());
        return reports.waiting(contributionId, SHOWN);
    }

    /** The contribution disappears for others, and all reports on it are settled. */
    public void hide(long contributionId, @Nullable String rule, @Nullable String reason) {
        var by =
                access.require(Action.DECIDE_REPORTS, posts.read(contributionId).spaceId());
        var words = PlainText.clean(reason);
        // Hiding refuses a reason that is too long, together with a missing rule, and then this is undone as well.
        var kept = PlainText.shortened(words, REASON_MAX);
        reports.decide(contributionId, Outcome.HIDDEN, kept, by.id(), clock.instant());
        hide.hide(contributionId, rule, words);
    }

    /** The contribution stays, and all reports on it are settled. */
    public void keep(long contributionId, @Nullable String reason) {
        var by =
                access.require(Action.DECIDE_REPORTS, posts.read(contributionId).spaceId());
        var words = limited(PlainText.clean(reason));
        if (words.isEmpty()) {
            throw new RuleBroken("contributions.hide.reason.empty").at("reason");
        }
        reports.decide(contributionId, Outcome.KEPT, words, by.id(), clock.instant());
    }

    /** However it came to be hidden: nobody has to decide any more. */
    void on(@Observes ContributionHidden event) {
        reports.decide(event.id(), Outcome.HIDDEN, "", me.require().id(), clock.instant());
    }

    private static String limited(String reason) {
        var length = reason.codePointCount(0, reason.length());
        if (length > REASON_MAX) {
            throw new RuleBroken("contributions.hide.reason.long", REASON_MAX, length).at("reason");
        }
        return reason;
    }
}
