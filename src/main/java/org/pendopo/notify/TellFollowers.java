package org.pendopo.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.ContributionWritten;
import org.pendopo.contributions.terms.Onlookers;
import org.pendopo.shared.Clock;

/**
 * Tells those who follow a topic or proposal of a new reply: one unread notice for each thread, which counts. The author is
 * left out, and so is whoever may not read it, any more or before they answered themselves.
 */
@ApplicationScoped
class TellFollowers {
    @Inject
    GroupedNotices grouped;

    @Inject
    Onlookers onlookers;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    void on(@Observes ContributionWritten event) {
        if (event.kind().isRoot()) {
            return;
        }
        // The statements read what this transaction has just written.
        grouped.em().flush();
        var persons = new ArrayList<>(onlookers.among(grouped.reading(event.rootId(), event.authorId()), event.id()));
        var title = grouped.title(event.rootId());
        if (persons.isEmpty() || title.isEmpty()) {
            return;
        }
        var once = "replies:" + event.rootId();
        // Replies to one thread come one after the other: nobody else changes these rows meanwhile.
        persons.removeAll(grouped.countedUp(persons, once, title.getFirst(), clock.instant()));
        if (!persons.isEmpty()) {
            grouped.release(persons, once);
            tell.tell(persons, notice(event, title.getFirst(), once));
        }
    }

    private static Notice notice(ContributionWritten event, String title, String once) {
        var kind = event.kind() == ContributionKind.COMMENT
                ? "contributions-follow.notice.comments"
                : "contributions-follow.notice.replies";
        return new Notice(
                kind, event.spaceId(), event.rootId(), "/unread/" + event.rootId(), List.of("1", title), once);
    }
}
