package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.contributions.terms.TermsChanged;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.CurrentPerson;

/** Members learn when a deadline of a topic was moved, in the transaction in which that happens. */
@ApplicationScoped
class TellOfDeadlines {
    @Inject
    Topics topics;

    @Inject
    Tell tell;

    @Inject
    CurrentPerson me;

    void on(@Observes TermsChanged event) {
        var title = event.before().isDue() && event.isMoved() ? topics.titleOf(event.rootId()) : List.<String>of();
        if (title.isEmpty()) {
            return;
        }
        var name = title.getFirst();
        var path = TopicView.address(event.rootId(), name);
        tell.tell(
                topics.membersBut(event.spaceId(), me.require().id()),
                Notice.of("forum-answers.notice.moved", event.spaceId(), event.rootId(), path, List.of(name)));
    }
}
