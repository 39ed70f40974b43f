package org.pendopo.spaces;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Objects;
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
        return make(wanted, defaults, mayCreate(wanted, defaults)).getSlug();
    }

    /** A project that a verified unit answers for: one of its officials opens it, so that no admin needs to approve it. */
    public Made ofUnit(@Valid NewSpace wanted) {
        var unit = Objects.requireNonNull(wanted.organisationId(), "a unit");
        var by = access.requireFor(Action.OPEN_UNIT_PROJECT, unit);
        var space = make(wanted, SpaceDefaults.of(wanted.kind()).approved(), by);
        return new Made(space.getId(), space.getSlug());
    }

    private Space make(NewSpace wanted, SpaceDefaults defaults, Who by) {
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
        return space;
    }

    /** A space that was made. */
    public record Made(long id, String slug) {}

    private Who mayCreate(NewSpace wanted, SpaceDefaults defaults) {
        if (wanted.organisationId() != null) {
            return access.requireFor(defaults.creation(), wanted.organisationId());
        }
        return access.require(defaults.creation());
    }
}
