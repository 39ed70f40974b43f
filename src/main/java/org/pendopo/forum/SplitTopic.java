package org.pendopo.forum;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.moves.SplitLink;
import org.pendopo.contributions.moves.SplitThread;
import org.pendopo.contributions.moves.TransferThread;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Splits chosen replies off a topic: they become a topic of their own beside it. */
@UseCase
public class SplitTopic {
    private static final int TITLE_MAX = 200;

    @Inject
    Access access;

    @Inject
    ReadTopic read;

    @Inject
    Topics topics;

    @Inject
    SplitThread split;

    @Inject
    TransferThread threads;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    /** The topic, for who may split it; of what is a reply again the one in which it stands. */
    public TopicView look(long id) {
        var found = read.find(id);
        var topic = found == null ? read.read(topics.threadOf(id)) : found;
        access.require(Action.MOVE_TOPIC, topic.place().spaceId());
        if (!topic.isPublished()) {
            throw new NotFound();
        }
        return topic;
    }

    /** What was split off a topic, and what it was split off itself. */
    public List<SplitLink> links(TopicView topic) {
        access.check(Action.VIEW_SPACE, topic.place().spaceId());
        return split.links(topic.id(), access.viewer());
    }

    /** @return the id of the new topic */
    public long split(long id, Collection<Long> chosen, @Nullable String typed) {
        var title = title(typed);
        var topic = topics.locked(id).orElseThrow(NotFound::new);
        var before = look(id);
        var by = access.require(Action.MOVE_TOPIC, before.place().spaceId());
        RuleBroken.unless(!before.terms().isAny(), "forum.move.terms");
        var fresh = split.split(id, new HashSet<>(chosen), title, by.id());
        topics.add(new Topic(fresh, topic.getToolId(), topic.getCategoryId()), clock.instant());
        topics.em().flush();
        topics.recount(id);
        topics.recount(fresh);
        topics.setAside(id);
        var persons = new HashSet<>(threads.authors(fresh));
        persons.remove(by.id());
        var old = before.title();
        tell.tell(
                persons,
                Notice.of(
                        "forum-split.notice",
                        before.place().spaceId(),
                        fresh,
                        TopicView.address(fresh, title),
                        List.of(old == null ? "" : old, title)));
        return fresh;
    }

    private static String title(@Nullable String typed) {
        var title = PlainText.line(typed);
        if (title.isEmpty()) {
            throw new RuleBroken("contributions.title.empty").at("title");
        }
        var length = title.codePointCount(0, title.length());
        if (length > TITLE_MAX) {
            throw new RuleBroken("contributions.title.long", TITLE_MAX, length).at("title");
        }
        return title;
    }
}
