package org.pendopo.contributions.tags;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadPost;
import org.pendopo.shared.NotFound;
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

    /** All tags at once, with commas between; none takes all away. */
    public void change(long id, @Nullable String typed) {
        changeable(id);
        var wanted = TagWords.of(typed);
        tags.queue(id);
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
