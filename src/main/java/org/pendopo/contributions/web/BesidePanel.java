package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ThreadPage;
import org.pendopo.contributions.reactions.Beside;
import org.pendopo.contributions.reactions.ReactionKind;
import org.pendopo.contributions.tags.ChangeTags;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Reactions, tags and the wish to follow, beside the contributions of the page. */
@Named("beside")
@RequestScoped
public class BesidePanel {
    @Inject
    ChangeTags tags;

    @Inject
    Access access;

    @Inject
    Asked asked;

    private final Map<Long, Beside> known = new HashMap<>();
    private final Map<Long, Boolean> open = new HashMap<>();

    void load(ThreadPage page) {
        know(page.root());
        var branch = page.branch();
        if (branch != null) {
            know(branch);
        }
        page.posts().forEach(post -> {
            know(post);
            post.answers().forEach(this::know);
        });
    }

    private void know(PostView post) {
        known.put(post.id(), post.beside());
    }

    public @Nullable Beside of(long id) {
        return known.get(id);
    }

    double bound(long id) {
        var beside = known.get(id);
        return beside == null ? 0 : beside.bound();
    }

    /** Whether the reader may react to it. */
    public boolean isReactable(PostView post) {
        return post.isPublished()
                && !post.mine()
                && known.containsKey(post.id())
                && open.computeIfAbsent(
                        post.spaceId(), s -> access.decide(Action.REACT, s).allowed());
    }

    public boolean isTaggable(PostView post) {
        return tags.isOpen(post);
    }

    public boolean isFollowed(long rootId) {
        var beside = known.get(rootId);
        return beside != null && beside.followed();
    }

    public boolean isSplit(long rootId) {
        var beside = known.get(rootId);
        return beside != null && beside.split();
    }

    public List<ReactionKind> getKinds() {
        return List.of(ReactionKind.values());
    }

    public String tagAddress(String tag) {
        return "/tag/" + Addresses.encoded(tag);
    }

    /** This page, to come back to. */
    public String getHere() {
        return asked.address();
    }
}
