package org.pendopo.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;

/** Who asks, in this request: a visitor until the sign-in filter, a job or a test says otherwise. */
@Named("me")
@RequestScoped
public class CurrentPerson {
    @Inject
    ReadWho read;

    private @Nullable Who who;
    private Map<String, Long> counts = Map.of();

    /** Null for a visitor who has not signed in. */
    public @Nullable Who who() {
        return who;
    }

    /** For pages, which cannot call {@link #who()} without parentheses as a property. */
    public @Nullable Who getWho() {
        return who;
    }

    public boolean isSignedIn() {
        return who != null;
    }

    /** @throws Forbidden for visitors and for suspended persons */
    public Who require() {
        if (who == null) {
            throw new Forbidden(Reason.NOT_SIGNED_IN);
        }
        if (who.suspended()) {
            throw new Forbidden(Reason.SUSPENDED);
        }
        return who;
    }

    /** The rest of this request is done in the name of that person: for jobs, demo data and tests. */
    public void actAs(long personId) {
        who = read.of(personId)
                .map(ReadWho.Arrived::who)
                .orElseThrow(() -> new IllegalArgumentException("no person " + personId));
    }

    /** The rest of this request is done as anybody could do it who has not signed in. */
    public void asVisitor() {
        who = null;
    }

    /** The sign-in filter found this person behind the session. */
    public void is(Who person, Map<String, Long> counted) {
        who = person;
        counts = counted;
    }

    /** What the {@link CountOnArrival} of that name counted when the request came in; nothing for visitors and jobs. */
    public long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** One or two letters for the sign of the person's menu. */
    public String getInitials() {
        return who == null ? "" : PersonNames.initials(who.name());
    }
}
