package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.tries.CodeKind;
import org.pendopo.people.tries.CodeTries;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.JoinCode;

/** Comes into the space whose code one has. A code that leads nowhere for the person looks like one that does not exist. */
@UseCase
public class JoinByCode {
    @Inject
    CurrentPerson current;

    @Inject
    Access access;

    @Inject
    Memberships memberships;

    @Inject
    CodeTries tries;

    @Inject
    Entry entry;

    /**
     * @param typed as the person wrote it; spaces, dashes and small letters do not matter
     * @param address from which the person asks, for the limit
     * @return the slug of the space
     */
    public String join(String typed, String address) {
        var me = current.require();
        var code = JoinCode.typed(typed);
        if (!code.isWellFormed()) {
            throw new RuleBroken("spaces.code.form", JoinCode.LENGTH).at("code");
        }
        var attempt = tries.begin(CodeKind.JOIN, me.id(), address);
        var spaceId = memberships.spaceWith(code.letters()).stream().findFirst().orElseThrow(JoinByCode::wrong);
        mayJoin(spaceId);
        tries.strike(attempt);
        entry.join(spaceId, me.id());
        return access.permits(spaceId).space().slug();
    }

    private void mayJoin(long spaceId) {
        var decision = access.decide(Action.JOIN_BY_CODE, spaceId);
        if (decision.allowed()) {
            return;
        }
        if (!access.decide(Action.FIND_SPACE, spaceId).allowed()) {
            throw wrong();
        }
        if (!access.permits(spaceId).isMember()) {
            decision.orThrow();
        }
    }

    private static RuleBroken wrong() {
        return new RuleBroken("spaces.code.wrong").at("code");
    }
}
