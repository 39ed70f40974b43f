package org.pendopo.spaces;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Objects;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;

/**
 * Divides a space: the part takes over where the whole belongs, whom it admits and which tools it has. Parts have no
 * parts of their own.
 */
@UseCase
public class OpenPart {
    static final int MOST = 50;

    @Inject
    Access access;

    @Inject
    Spaces spaces;

    @Inject
    Tools tools;

    @Inject
    Event<PartOpened> opened;

    @Inject
    Clock clock;

    /** @return the slug of the new part */
    public String open(long wholeId, @Valid NewPart wanted) {
        var by = access.require(Action.DIVIDE, wholeId);
        spaces.queue();
        var whole = spaces.find(wholeId).orElseThrow(NotFound::new);
        RuleBroken.unless(spaces.parts(wholeId).size() < MOST, "spaces.part.many", MOST);
        var base = SpaceSlug.of(whole.getSlug() + " " + wanted.title(), whole.getKind());
        var slug = SpaceSlug.unique(base, spaces.slugs(base + "%"));
        var part = whole.part(wanted, slug, by.id(), clock.instant());
        spaces.add(part);
        var position = 1;
        for (var tool : tools.in(wholeId).stream().filter(Tool::isEnabled).toList()) {
            tools.add(new Tool(part.getId(), tool.getKind(), position++));
        }
        opened.fire(new PartOpened(part.getId(), wholeId, by.id()));
        return slug;
    }

    /** Who reads along and who comes in by themselves; what was read meanwhile stays known. */
    public void change(long partId, boolean visible, boolean selfChoice) {
        var part = spaces.find(partId).orElseThrow(NotFound::new);
        var whole = Objects.requireNonNullElseGet(part.getParentId(), () -> {
            throw new NotFound();
        });
        var by = access.require(Action.DIVIDE, whole);
        part.show(visible, selfChoice);
        access.forget(partId);
        opened.fire(new PartOpened(partId, whole, by.id()));
    }
}
