package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionHidden;
import org.pendopo.contributions.ContributionUnhidden;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Permits;

/**
 * Keeps to one topic of each person where that is the rule. A topic that its author withdrew can be brought back and
 * therefore counts; one that a moderator hid does not stand in the way of a better one. When a moderator shows it again
 * beside that one, both stand, but what its author then takes back does not come back.
 */
@ApplicationScoped
class OneEach {
    @Inject
    OwnTopics own;

    /**
     * Who teaches or manages sets topics for others, as many as they like.
     *
     * @throws RuleBroken when the person has a topic there already
     */
    void limit(Topic topic, Permits permits) {
        var who = permits.who();
        if (who != null && !permits.may(Action.SET_TERMS)) {
            take(topic.getId(), topic.getToolId(), topic.getCategoryId(), who.id());
        }
    }

    private void take(long topicId, long toolId, @Nullable Long categoryId, long personId) {
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

    /** A topic that was moved is counted there, as far as its author has none yet: who keeps order is not held up by it. */
    void moved(long topicId, long toolId, @Nullable Long categoryId) {
        own.leaveFor(topicId, toolId, categoryId == null ? 0 : categoryId);
        count(toolId, categoryId);
    }

    /** The author's next topic, if there is one from before, counts instead. */
    void on(@Observes ContributionHidden event) {
        if (event.id() == event.rootId() && own.leave(event.id()) > 0) {
            gather(event.id(), event.toolId());
        }
    }

    /** It counts again. Where its author has begun another one meanwhile both stand: who keeps order is not held up. */
    void on(@Observes ContributionUnhidden event) {
        if (event.id() == event.rootId()) {
            gather(event.id(), event.toolId());
        }
    }

    private void gather(long topicId, long toolId) {
        own.em().flush();
        var topic = own.em().find(Topic.class, topicId);
        if (topic != null) {
            count(toolId, topic.getCategoryId());
        }
    }

    private void count(long toolId, @Nullable Long categoryId) {
        if (own.isOneEach(toolId, null)) {
            own.gather(toolId, null);
        } else if (categoryId != null && own.isOneEach(toolId, categoryId)) {
            own.gather(toolId, categoryId);
        }
    }
}
