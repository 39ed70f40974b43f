package org.pendopo.people.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mark in a session that its owner signed in through {@code /login}, after the session got its new id. A session
 * without it counts as a visitor's, whatever the server's OpenID Connect client thinks of it.
 */
public final class SignedIn implements Serializable {
    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final long serialVersionUID = 1L;

    private final long personId;
    private final String subject;
    private final @Nullable String sid;
    private final Instant since;
    private transient long checkedAt;

    public SignedIn(long personId, String subject, @Nullable String sid, Instant since) {
        this.personId = personId;
        this.subject = subject;
        this.sid = sid;
        this.since = since;
    }

    public static @Nullable SignedIn in(@Nullable HttpSession session) {
        return session == null ? null : (SignedIn) session.getAttribute(ATTRIBUTE);
    }

    /** Marks the session, which has got a new id for it. */
    public void mark(HttpServletRequest request) {
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    /** True for one caller in each interval: that one asks the provider, the others go on. */
    synchronized boolean isCheckDue(long now, long intervalNanos) {
        if (checkedAt != 0 && now - checkedAt < intervalNanos) {
            return false;
        }
        checkedAt = now;
        return true;
    }

    public long personId() {
        return personId;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String sid() {
        return sid;
    }

    public Instant since() {
        return since;
    }
}
