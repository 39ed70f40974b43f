package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadPost;
import org.pendopo.contributions.terms.EarlierDue;
import org.pendopo.contributions.web.ThreadPanel;
import org.pendopo.forum.ArrangeTopic;
import org.pendopo.forum.answers.Endorser;
import org.pendopo.forum.answers.ReadAnswer;
import org.pendopo.spaces.SpaceKind;

/** What a topic's page tells of its terms and its answers; each read once, and only where there is any. */
@Named
@RequestScoped
public class TopicTerms {
    @Inject
    TopicPage page;

    @Inject
    ArrangeTopic arrange;

    @Inject
    ReadPost posts;

    @Inject
    ReadAnswer answers;

    @Inject
    ThreadPanel threads;

    private @Nullable List<EarlierDue> earlier;
    private @Nullable PostView accepted;
    private @Nullable Map<Long, List<Endorser>> endorsers;

    /** The deadlines before they were moved. */
    public List<EarlierDue> getEarlier() {
        if (earlier == null) {
            var topic = page.getTopic();
            earlier = topic.terms().isDue() ? arrange.earlier(topic.id()) : List.of();
        }
        return earlier;
    }

    /** The answer that settles the question, as the reader may see it; null if there is none. */
    public @Nullable PostView getAccepted() {
        var id = page.getTopic().accepted();
        if (id != null && accepted == null) {
            accepted = posts.read(id);
        }
        return accepted;
    }

    /** Who stands behind an answer of this page. */
    public List<Endorser> endorsers(long replyId) {
        if (endorsers == null) {
            var topic = page.getTopic();
            endorsers = topic.place().kind() == SpaceKind.CLASS
                    ? answers.endorsers(
                            topic.place().spaceId(),
                            threads.of(topic.id()).posts().stream()
                                    .map(PostView::id)
                                    .toList())
                    : Map.of();
        }
        return endorsers.getOrDefault(replyId, List.of());
    }

    public boolean isAccepted(long replyId) {
        var id = page.getTopic().accepted();
        return id != null && id == replyId;
    }

    /** Whether the reader could accept or endorse a reply to the topic itself; the page for it knows exactly. */
    public boolean isMarkable(PostView post) {
        var topic = page.getTopic();
        var parent = post.parentId();
        if (!post.isPublished() || parent == null || parent != topic.id()) {
            return false;
        }
        var author = threads.of(topic.id()).root();
        var mayAccept =
                topic.type().isQuestion() && page.may("ACCEPT_ANSWER") && (author.mine() || page.may("LOCK_TOPIC"));
        return mayAccept || (page.may("ENDORSE_ANSWER") && !post.mine());
    }
}
