package org.pendopo.moderation;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.HouseRule;
import org.pendopo.contributions.ReadPost;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Lets everybody who is signed in tell the moderators that a contribution breaks a rule of the house. */
@UseCase
public class ReportContribution {
    static final int NOTE_MAX = 1000;

    @Inject
    Access access;

    @Inject
    ReadPost posts;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    /** @param note what the reporter adds, may be empty */
    public void report(long contributionId, @Nullable String rule, @Nullable String note) {
        var post = posts.read(contributionId);
        var by = access.require(Action.REPORT, post.spaceId());
        RuleBroken.unless(post.isPublished() || post.isMerged(), "moderation.report.gone");
        RuleBroken.unless(!post.mine(), "moderation.report.own");
        var flaws = new Flaws();
        var broken = flaws.in(() -> HouseRule.of(rule));
        var words = flaws.in(() -> note(note));
        flaws.tell();
        reports.add(
                contributionId,
                by.id(),
                Objects.requireNonNull(broken).code(),
                Objects.requireNonNull(words),
                clock.instant());
    }

    /** What became of one's own report; null if there is none. */
    public @Nullable OwnReport own(long contributionId) {
        var post = posts.read(contributionId);
        return reports.own(
                        contributionId,
                        access.require(Action.REPORT, post.spaceId()).id())
                .orElse(null);
    }

    private static String note(@Nullable String typed) {
        var note = PlainText.clean(typed);
        var length = note.codePointCount(0, note.length());
        if (length > NOTE_MAX) {
            throw new RuleBroken("moderation.note.long", NOTE_MAX, length).at("note");
        }
        return note;
    }
}
