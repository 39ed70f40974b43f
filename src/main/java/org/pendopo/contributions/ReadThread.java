package org.pendopo.contributions;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.reactions.HelpfulOrder;
import org.pendopo.contributions.terms.Onlookers;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Reads one page of a thread: three statements, however long the thread is. */
@UseCase
public class ReadThread {
    static final int PAGE = 20;
    static final int ANSWERS = 3;

    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    Threads threads;

    @Inject
    Onlookers onlookers;

    @Inject
    HelpfulOrder helpful;

    public ThreadPage page(long rootId, ThreadSpot spot) {
        var who = me.who();
        var root = threads.root(rootId, access.viewer()).orElseThrow(NotFound::new);
        var permits = access.check(Action.VIEW_SPACE, root.said().getSpaceId());
        var kept = onlookers.isKept(root.terms(), rootId, root.said().getAuthorId(), permits);
        var reader = new Reader(who, permits, kept);
        var branch = branch(reader, rootId, spot.branch());
        var slice = Slice.of(spot, rows(branch == null ? rootId : branch.id(), reader.own(), spot));
        var posts = slice.posts().stream().map(reader::view).toList();
        var progress = new Progress(spot, slice, root, who != null);
        return new ThreadPage(
                reader.view(root.post()),
                kept ? 0 : root.tally().getReplies(),
                branch,
                spot,
                progress.marked(branch == null ? withAnswers(reader, posts) : posts),
                slice.newer(),
                slice.older(),
                !kept && progress.unread(),
                kept ? -1 : progress.seen(),
                kept);
    }

    private List<PostRow> rows(long parent, long own, ThreadSpot spot) {
        // Who has to answer first sees their own alone, of which nobody says yet how helpful they are.
        if (own == 0 && spot.order() == ThreadSpot.Order.HELPFUL && spot.branch() == null) {
            var ids = spot.rising()
                    ? helpful.above(parent, spot.bound(), spot.newer(), PAGE + 1)
                    : helpful.below(parent, spot.bound(), spot.older(), PAGE + 1);
            return Slice.inOrder(ids, threads.posts(ids, access.viewer()));
        }
        var newer = spot.newer();
        var older = spot.older();
        return spot.rising()
                ? threads.after(parent, newer == null ? 0 : newer, own, PAGE + 1, access.viewer())
                : threads.before(parent, older == null ? Integer.MAX_VALUE : older, own, PAGE + 1, access.viewer());
    }

    private @Nullable PostView branch(Reader reader, long rootId, @Nullable Long branchId) {
        if (branchId == null) {
            return null;
        }
        var row = threads.post(branchId, access.viewer()).orElseThrow(NotFound::new);
        if (!Objects.equals(row.said().getParentId(), rootId) || (reader.kept() && !reader.wrote(row.said()))) {
            throw new NotFound();
        }
        return reader.view(row);
    }

    private List<PostView> withAnswers(Reader reader, List<PostView> posts) {
        if (posts.isEmpty()) {
            return posts;
        }
        Map<Long, List<PostView>> below = new HashMap<>();
        for (var row :
                threads.firstBelow(posts.stream().map(PostView::id).toList(), reader.own(), ANSWERS, access.viewer())) {
            var parent = Objects.requireNonNull(row.said().getParentId());
            below.computeIfAbsent(parent, p -> new ArrayList<>()).add(reader.view(row));
        }
        return posts.stream().map(p -> withAnswers(p, below)).toList();
    }

    private static PostView withAnswers(PostView post, Map<Long, List<PostView>> below) {
        var answers = below.getOrDefault(post.id(), List.of());
        var shown = (int) answers.stream().filter(PostView::isPublished).count();
        return post.with(answers, Math.max(0, post.replies() - shown));
    }
}
