package org.pendopo.spaces.permissions;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Reason;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.SpaceFacts;
import org.pendopo.spaces.SpaceStatus;

/**
 * Judges questions by the matrix. A refusal names the first obstacle in this order: the thing is not to be known of, it
 * can only be read now, the person has not signed in, is suspended, too young, not a member or in too low a role, no guardian agreed that the child takes part, no
 * phase allows it now, residence is not confirmed or elsewhere, the guide is unread. To a visitor a closed phase is named
 * before the sign-in that would not help.
 */
public final class Judge {
    private final Matrix matrix;
    private final ZoneId zone;

    Judge(Matrix matrix, ZoneId zone) {
        this.matrix = matrix;
        this.zone = zone;
    }

    /** @param zone the institution's, for the dates that refusals name */
    public static Judge byFile(ZoneId zone) {
        return new Judge(MatrixFile.read(), zone);
    }

    public Decision decide(Action action, Situation situation) {
        var who = situation.who();
        if (who == null || !who.suspended()) {
            return judged(action, situation);
        }
        var asVisitor = judged(action, situation.anonymous());
        return asVisitor.allowed() || asVisitor.hidden() ? asVisitor : Decision.refuse(action, Reason.SUSPENDED);
    }

    private Decision judged(Action action, Situation situation) {
        var space = situation.space();
        var kind = space == null ? null : space.kind();
        var rule =
                matrix.rule(action, kind, space == null ? null : space.status()).orElse(null);
        if (isHidden(action, rule, situation)) {
            return Decision.refuse(action, Reason.HIDDEN);
        }
        if (rule == null) {
            return nothingSaid(action, space);
        }
        return new Case(rule, situation, zone).decide();
    }

    // Who has the code of a space, or an invitation to it, has the right to know of it.
    private boolean isHidden(Action action, @Nullable Rule rule, Situation situation) {
        var space = situation.space();
        if (space == null) {
            return false;
        }
        if (rule != null && rule.needs(Need.WAY_IN_CODE) && space.isEnteredByCode() && situation.who() != null) {
            return false;
        }
        if (rule != null && rule.needs(Need.INVITED) && situation.who() != null) {
            return false;
        }
        return matrix.rule(Action.FIND_SPACE, space.kind(), space.status())
                .map(r -> !new Case(r, situation, zone).decide().allowed())
                .orElse(true);
    }

    private Decision nothingSaid(Action action, @Nullable SpaceFacts space) {
        return space != null && space.status() != SpaceStatus.OPEN && matrix.isForOtherStatus(action, space.kind())
                ? Decision.refuse(action, Reason.READ_ONLY, phaseOfLife(space.status()))
                : Decision.refuse(action, Reason.ROLE_TOO_LOW);
    }

    // What the text of READ_ONLY chooses by.
    private static int phaseOfLife(SpaceStatus status) {
        return status == SpaceStatus.DRAFT ? 0 : status == SpaceStatus.READ_ONLY ? 2 : 3;
    }
}
