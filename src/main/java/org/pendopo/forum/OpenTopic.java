package org.pendopo.forum;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Write;
import org.pendopo.contributions.tags.ChangeTags;
import org.pendopo.contributions.terms.SetTerms;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Begins a conversation in a forum. A second press of the same form leads to what the first one made. */
@UseCase
public class OpenTopic {
    @Inject
    Access access;

    @Inject
    Write write;

    @Inject
    Topics topics;

    @Inject
    Categories categories;

    @Inject
    Clock clock;

    @Inject
    SetTerms setTerms;

    @Inject
    OneEach oneEach;

    @Inject
    ChangeTags tags;

    /**
     * @param category null when none was chosen
     * @return the id of the topic
     */
    public long open(NewContribution words, @Nullable Long category) {
        return open(words, category, TopicWishes.NONE);
    }

    /** As {@link #open(NewContribution, Long)}, with more than the words. */
    public long open(NewContribution words, @Nullable Long category, TopicWishes wishes) {
        access.require(Action.OPEN_TOPIC, words.spaceId());
        var forum = topics.forum(words.toolId());
        if (forum == null || forum.spaceId() != words.spaceId()) {
            throw new NotFound();
        }
        var written = write.write(words);
        if (!written.repeated()) {
            var chosen = category(words.toolId(), category);
            var topic = new Topic(written.id(), words.toolId(), chosen);
            topic.become(wishes.type());
            topics.add(topic, clock.instant());
            oneEach.limit(topic, access.permits(words.spaceId()));
            if (wishes.terms().isAny()) {
                setTerms.set(words.spaceId(), written.id(), wishes.terms());
            }
            if (wishes.tags() != null && !wishes.tags().isBlank()) {
                tags.change(written.id(), wishes.tags());
            }
        }
        return written.id();
    }

    /** @throws RuleBroken at the field {@code category} if one has to be chosen */
    public void check(ForumTool tool, @Nullable Long category) {
        access.check(Action.VIEW_SPACE, tool.spaceId());
        category(tool.id(), category);
    }

    private @Nullable Long category(long toolId, @Nullable Long chosen) {
        if (chosen == null) {
            if (!categories.of(toolId).isEmpty()) {
                throw new RuleBroken("forum.category.missing").at("category");
            }
            return null;
        }
        return categories
                .in(toolId, chosen, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new RuleBroken("forum.category.gone").at("category"))
                .getId();
    }
}
