package org.pendopo.spaces;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.pendopo.people.Who;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;

/** Makes a space with the defaults of its kind; whoever makes it owns it. */
@UseCase
public class CreateSpace {
    @Inject
    Access access;

    @Inject
    Spaces spaces;

    @Inject
    Tools tools;

    @Inject
    Event<SpaceCreated> created;

    @Inject
    Event<BlueprintChosen> chosen;

    @Inject
    Clock clock;

    /** @return the slug of the new space */
    public String create(@Valid NewSpace wanted) {
        var defaults = SpaceDefaults.of(wanted.kind());
        var by = mayCreate(wanted, defaults);
        var now = clock.instant();
        spaces.queue();
        var base = SpaceSlug.of(wanted.title(), wanted.kind());
        var slug = SpaceSlug.unique(base, spaces.slugs(base + "%"));
        var space = new Space(wanted, defaults, slug, by.id(), now);
        spaces.add(space);
        var position = 1;
        for (var kind : defaults.toolsWith(wanted.blueprint())) {
            tools.add(new Tool(space.getId(), kind, position++));
        }
        created.fire(new SpaceCreated(space.getId(), wanted.kind(), by.id()));
        if (wanted.blueprint() != null && defaults.timeline()) {
            chosen.fire(new BlueprintChosen(
                    space.getId(), wanted.blueprint(), wanted.language().code(), now));
        }
        return slug;
    }

    private Who mayCreate(NewSpace wanted, SpaceDefaults defaults) {
        if (wanted.organisationId() != null) {
            return access.requireFor(defaults.creation(), wanted.organisationId());
        }
        return access.require(defaults.creation());
    }
}
