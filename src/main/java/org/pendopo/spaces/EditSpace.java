package org.pendopo.spaces;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import java.util.Objects;
import org.pendopo.people.Who;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.Markdown;

/** Those in charge of a space change what it says, whom it admits and where it belongs. */
@UseCase
public class EditSpace {
    @Inject
    Access access;

    @Inject
    Spaces spaces;

    @Inject
    Event<SpaceOpenedUp> openedUp;

    public void edit(long spaceId, @Valid SpaceSettings settings) {
        var by = access.require(Action.EDIT_SPACE, spaceId);
        var space = spaces.find(spaceId).orElseThrow(NotFound::new);
        if (space.getVersion() != settings.version()) {
            throw new OptimisticLockException("space " + spaceId);
        }
        mayMove(by, space, settings.place());
        space.describe(settings.words(), Markdown.toHtml(settings.words().about()));
        var opensUp = space.admit(settings.audience(), settings.wayIn());
        var whole = space.getParentId();
        if (whole != null && space.isWiderThan(spaces.find(whole).orElseThrow(NotFound::new))) {
            throw new RuleBroken("spaces.part.audience").at("audience");
        }
        if (opensUp) {
            openedUp.fire(new SpaceOpenedUp(spaceId));
        }
        space.settle(settings.place());
        space.limit(settings.takingPart());
        for (var part : spaces.parts(spaceId)) {
            if (part.isWiderThan(space)) {
                part.admit(Audience.MEMBERS, WayIn.INVITATION);
                access.forget(part.getId());
            }
        }
    }

    // Another organisation takes a space over only through somebody who could have made it there.
    private void mayMove(Who by, Space space, SpacePlace place) {
        var to = place.organisationId();
        if (Objects.equals(to, space.getOrganisationId())) {
            return;
        }
        var defaults = SpaceDefaults.of(space.getKind());
        if (to != null) {
            access.requireFor(defaults.creation(), to);
        } else if (defaults.approval() == Approval.APPROVED) {
            throw new RuleBroken("spaces.organisation.choose").at("organisation");
        }
    }
}
