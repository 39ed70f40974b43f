package org.pendopo.home;

import org.jspecify.annotations.Nullable;
import org.pendopo.moderation.WaitingReports;
import org.pendopo.proposals.UnansweredRow;
import org.pendopo.spaces.directory.WaitingRow;

/**
 * Something that a member has to decide.
 *
 * @param key of the words that say what; they count
 * @param title of the space; null where it concerns the whole portal
 * @param language of the title
 */
public record WaitingItem(
        String key,
        long count,
        @Nullable String title,
        @Nullable String language,
        String address) {
    static WaitingItem of(WaitingRow row) {
        var key = row.slug() == null ? "home.waiting.approvals" : "home.waiting.requests";
        return new WaitingItem(key, row.count(), row.title(), row.language(), row.address());
    }

    static WaitingItem of(UnansweredRow row) {
        var key = row.count() < UnansweredRow.MANY ? "home.waiting.answers" : "home.waiting.answers.many";
        return new WaitingItem(key, row.count(), row.title(), row.language(), row.address());
    }

    static WaitingItem of(WaitingReports row) {
        return new WaitingItem("home.waiting.reports", row.count(), row.title(), row.language(), row.address());
    }
}
