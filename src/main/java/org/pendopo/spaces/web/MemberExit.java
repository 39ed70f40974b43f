package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.members.ApproveMember;
import org.pendopo.spaces.members.DeclineMember;
import org.pendopo.spaces.members.RemoveMember;

/** Decisions on one person: let in, declined, or removed; the last two with a reason and asked about before. */
@RequestScoped
public class MemberExit {
    @Inject
    ApproveMember approve;

    @Inject
    DeclineMember decline;

    @Inject
    RemoveMember remove;

    void accept(long spaceId, long personId) {
        approve.approve(spaceId, personId);
    }

    void mayAsk(String what, Permits permits) {
        switch (what) {
            case "remove" -> permits.decide(Action.REMOVE_MEMBER).orThrow();
            case "decline" -> permits.decide(Action.APPROVE_MEMBER).orThrow();
            default -> throw new NotFound();
        }
    }

    long person(@Nullable String arg) {
        if (arg == null || !arg.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(arg);
    }

    void confirm(String what, long spaceId, long personId, String reason) {
        if ("remove".equals(what)) {
            remove.remove(spaceId, personId, reason);
        } else {
            decline.decline(spaceId, personId, reason);
        }
    }
}
