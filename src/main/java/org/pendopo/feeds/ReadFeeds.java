package org.pendopo.feeds;

import jakarta.inject.Inject;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadThread;
import org.pendopo.contributions.ThreadSpot;
import org.pendopo.forum.BrowseTopics;
import org.pendopo.forum.ForumTool;
import org.pendopo.forum.ReadTopic;
import org.pendopo.forum.TopicRow;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.SpaceView;
import org.pendopo.spaces.ToolKind;

/** The feeds of forums. Whoever asks, they are read as a visitor reads the pages, through the pages' own use cases. */
@UseCase
public class ReadFeeds {
    @Inject
    CurrentPerson me;

    @Inject
    FindSpace find;

    @Inject
    BrowseTopics topics;

    @Inject
    ReadTopic topic;

    @Inject
    ReadThread threads;

    /** The topics of a space's forum, those with the newest reply first. */
    public Feed topics(String slug, FeedAddress asked) {
        me.asVisitor();
        var space = find.bySlug(slug);
        var tool = space.tools().stream()
                .filter(t -> t.kind() == ToolKind.FORUM)
                .findFirst()
                .orElseThrow(NotFound::new);
        var list = topics.browse(new ForumTool(tool.id(), space.id()), asked.topics());
        // Where one answers first, no feed tells that something was said.
        var entries = list.rows().stream()
                .filter(t -> !t.kept())
                .map(ReadFeeds::entry)
                .toList();
        var next = list.after();
        return new Feed(
                "space/" + space.id() + "/topics",
                title(asked.language(), "feeds.topics", space),
                asked.language().code(),
                space.address(tool),
                asked.self(),
                next == null ? null : asked.next(next.address()),
                entries);
    }

    private static Entry entry(TopicRow t) {
        return new Entry(
                "topic/" + t.id(),
                t.address(),
                t.title(),
                t.language(),
                t.author(),
                t.openedAt(),
                t.lastAt(),
                null,
                null);
    }

    /** What was said in a topic, the newest first. */
    public Feed replies(long id, FeedAddress asked) {
        me.asVisitor();
        var view = topic.read(id);
        var title = view.title();
        // A topic that was hidden or withdrawn has no title any more, and no feed; nor has one where one answers first.
        if (title == null || view.kept()) {
            throw new NotFound();
        }
        var page = threads.page(id, new ThreadSpot(ThreadSpot.Order.LATEST, null, asked.place(), null, null));
        var older = page.older();
        return new Feed(
                "topic/" + id + "/replies",
                Texts.of(asked.language(), "feeds.replies", title),
                asked.language().code(),
                view.address(),
                asked.self(),
                older == null ? null : asked.next("?older=" + older),
                page.posts().stream()
                        .filter(PostView::isPublished)
                        .map(post -> entry(post, title))
                        .toList());
    }

    private static Entry entry(PostView post, String topic) {
        var edited = post.editedAt();
        return new Entry(
                "contribution/" + post.id(),
                "/contribution/" + post.id(),
                topic,
                post.language(),
                author(post),
                post.at(),
                edited == null ? post.at() : edited,
                null,
                post.html());
    }

    private static String author(PostView post) {
        var author = post.author();
        return author == null ? post.byline() : author.shownName();
    }

    static String title(Language language, String key, SpaceView space) {
        return Texts.of(language, key, space.title());
    }
}
