package org.pendopo.spaces;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;

/**
 * Begins a new term: a new class of the same structure, with the people and topics that were chosen. The old class keeps
 * everything; what pupils write meanwhile lands there.
 */
@UseCase
public class RollOver {
    @Inject
    Access access;

    @Inject
    Spaces spaces;

    @Inject
    SpaceCopies copies;

    @Inject
    Event<SpaceCreated> created;

    @Inject
    Event<PartOpened> opened;

    @Inject
    Event<RolledOver> rolled;

    @Inject
    Clock clock;

    /** @return the slug of the new class; of the one that is there already, when the form came twice */
    public String roll(long classId, @Valid TermPlan plan) {
        var by = access.require(Action.ROLL_OVER, classId);
        spaces.queue();
        var there = spaces.continued(classId, plan.title()).stream().findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        var old = spaces.find(classId).orElseThrow(NotFound::new);
        RuleBroken.unless(old.getParentId() == null, "spaces.term.of_part");
        var next = copies.of(old, plan.title(), by);
        created.fire(new SpaceCreated(next.getId(), next.getKind(), by.id()));
        var made = copies.tools(classId, next.getId());
        rolled.fire(new RolledOver(classId, next.getId(), plan, made, clock.instant()));
        for (var part : spaces.parts(classId)) {
            opened.fire(new PartOpened(copies.part(part, next, by), next.getId(), by.id()));
        }
        if (plan.close() && access.permits(classId).space().status() == SpaceStatus.OPEN) {
            access.require(Action.CLOSE_SPACE, classId);
            old.close();
            spaces.parts(classId).forEach(part -> part.follow(old));
            access.forget(classId);
        }
        return next.getSlug();
    }
}
