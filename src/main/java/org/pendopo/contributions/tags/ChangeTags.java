package org.pendopo.contributions.tags;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadPost;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Gives a topic or proposal its tags: by its author, and by the moderators of the space. */
@UseCase
public class ChangeTags {
    @Inject
    Access access;

    @Inject
    ReadPost posts;

    @Inject
    Tags tags;

    public Tagged read(long id) {
        var post = changeable(id);
        var title = post.title();
        return new Tagged(id, title == null ? "" : title, post.language(), String.join(", ", tags.of(id)));
    }

    /** As {@link #change(long, String, String)}, whatever the tags were. */
    public void change(long id, @Nullable String typed) {
        change(id, typed, null);
    }

    /**
     * All tags at once, with commas between; none takes all away.
     *
     * @param seen the tags that stood in the form when it was opened; null to ask nothing
     * @throws RuleBroken at the field {@code tags} when somebody else has changed them meanwhile
     */
    public void change(long id, @Nullable String typed, @Nullable String seen) {
        changeable(id);
        var wanted = TagWords.of(typed);
        tags.queue(id);
        var now = String.join(", ", tags.of(id));
        if (seen != null && !seen.equals(now)) {
            throw new RuleBroken("contributions-tags.meanwhile", now.isEmpty() ? "–" : now).at("tags");
        }
        tags.clear(id);
        wanted.forEach(tag -> tags.add(id, tag));
    }

    /** Whether the reader may. */
    public boolean isOpen(PostView post) {
        return post.kind().isRoot()
                && post.isPublished()
                && access.decide(post.mine() ? Action.EDIT_OWN : Action.TAG, post.spaceId())
                        .allowed();
    }

    private PostView changeable(long id) {
        var post = posts.read(id);
        if (!post.kind().isRoot() || !post.isPublished()) {
            throw new NotFound();
        }
        access.require(post.mine() ? Action.EDIT_OWN : Action.TAG, post.spaceId());
        return post;
    }
}
