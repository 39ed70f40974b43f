package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.forum.LockTopic;
import org.pendopo.forum.PinTopic;
import org.pendopo.shared.web.Addresses;

/** What moderators do to a topic. */
@Named
@RequestScoped
public class TopicModeration {
    @Inject
    TopicPage page;

    @Inject
    PinTopic pin;

    @Inject
    LockTopic lock;

    public void pin() {
        pin.pin(id());
        done("forum.pinned");
    }

    public void unpin() {
        pin.unpin(id());
        done("forum.unpinned");
    }

    public void lock() {
        lock.lock(id());
        done("forum.locked");
    }

    public void unlock() {
        lock.unlock(id());
        done("forum.unlocked");
    }

    private long id() {
        return page.getTopic().id();
    }

    private void done(String key) {
        Addresses.done(page.getTopic().address(), key);
    }
}
