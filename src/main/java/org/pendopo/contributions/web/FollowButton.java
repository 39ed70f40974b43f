package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.contributions.follow.FollowThread;
import org.pendopo.shared.web.Addresses;

/** The button by which somebody follows a topic or proposal, and the one that ends it. */
@Named
@RequestScoped
public class FollowButton {
    @Inject
    FollowThread follow;

    @Inject
    Asked asked;

    public void follow(long rootId) {
        follow.follow(rootId);
        Addresses.redirect(asked.address());
    }

    public void unfollow(long rootId) {
        follow.unfollow(rootId);
        Addresses.redirect(asked.address());
    }
}
