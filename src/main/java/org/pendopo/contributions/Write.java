package org.pendopo.contributions;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;

/** Writes what somebody says into a thread. Whether the person may do so here was asked by the tool, which knows what it is. */
@UseCase
public class Write {
    @Inject
    CurrentPerson me;

    @Inject
    Contributions contributions;

    @Inject
    Bylines bylines;

    @Inject
    Pace pace;

    @Inject
    Gate gate;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    @Inject
    Event<ContributionPublished> published;

    @Inject
    Event<ContributionWritten> wrote;

    /** @return the new row; or the first press's row, if this is a second press of the same form */
    public Written write(NewContribution wanted) {
        var who = me.require();
        contributions.queue(who.id());
        var titled = wanted.kind().isRoot();
        var wording = Wording.of(titled, wanted.title(), wanted.text(), wanted.stance(), wanted.language());
        var earlier = earlier(wanted.requestKey());
        if (earlier != null) {
            RuleBroken.unless(earlier.isSame(who.id(), wording), "contributions.form.used");
            return new Written(earlier.id(), true);
        }
        if (!who.guideRead()) {
            throw new Forbidden(Reason.GUIDE_UNREAD);
        }
        pace.check(who.id());
        var byline = bylines.of(who, wanted.spaceId(), wanted.organisationId());
        var contribution = new Contribution(place(wanted), byline, wording, clock.instant());
        contribution.requestedBy(wanted.requestKey());
        contributions.add(contribution);
        seats.taken(contribution, clock.instant());
        published.fire(contribution.published());
        wrote.fire(contribution.writtenBy(who.id()));
        return new Written(contribution.getId(), false);
    }

    private @Nullable Earlier earlier(@Nullable UUID key) {
        return key == null ? null : contributions.byRequest(key).orElse(null);
    }

    private Place place(NewContribution wanted) {
        var answered = wanted.parentId();
        RuleBroken.unless(wanted.kind().isRoot() == (answered == null), "contributions.reply.nothing");
        var beginning = Place.beginning(wanted.spaceId(), wanted.toolId(), wanted.kind());
        if (answered == null) {
            return beginning;
        }
        gate.checkReply(answered);
        return seats.below(beginning, answered);
    }
}
