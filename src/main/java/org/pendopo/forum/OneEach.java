package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionHidden;
import org.pendopo.shared.RuleBroken;

/**
 * Keeps to one topic of each person where that is the rule. A topic that its author withdrew can be brought back and
 * therefore counts; one that a moderator hid does not stand in the way of a better one.
 */
@ApplicationScoped
class OneEach {
    @Inject
    OwnTopics own;

    /** @throws RuleBroken when the person has a topic there already */
    void take(long topicId, long toolId, @Nullable Long categoryId, long personId) {
        if (own.isOneEach(toolId, null) && own.take(topicId, toolId, null, personId) == 0) {
            throw new RuleBroken("forum-answers.one_each.forum");
        }
        if (categoryId != null
                && !own.isOneEach(toolId, null)
                && own.isOneEach(toolId, categoryId)
                && own.take(topicId, toolId, categoryId, personId) == 0) {
            throw new RuleBroken("forum-answers.one_each.category");
        }
    }

    void on(@Observes ContributionHidden event) {
        if (event.id() == event.rootId()) {
            own.leave(event.id());
        }
    }
}
