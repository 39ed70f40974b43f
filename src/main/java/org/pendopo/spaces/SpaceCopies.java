package org.pendopo.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.pendopo.people.Who;
import org.pendopo.shared.Clock;
import org.pendopo.shared.text.Language;

/** Makes spaces after the likeness of others: what they are, without what was written in them. */
@ApplicationScoped
class SpaceCopies {
    @Inject
    Access access;

    @Inject
    Spaces spaces;

    @Inject
    SpaceViews views;

    @Inject
    Tools tools;

    @Inject
    Clock clock;

    /** The same class under another name, with nobody in it. */
    Space of(Space old, String title, Who by) {
        var row = views.view(old.getId()).getFirst().space();
        var settings = views.settings(old.getId());
        var defaults = SpaceDefaults.of(old.getKind());
        if (row.organisationId() != null) {
            access.requireFor(defaults.creation(), row.organisationId());
        }
        var language = Language.of(row.language()).orElseThrow();
        var wanted = new NewSpace(
                old.getKind(),
                null,
                title,
                row.purpose(),
                language,
                null,
                row.organisationId(),
                settings.territoryCode());
        var next = new Space(wanted, defaults, slug(title, old.getKind()), by.id(), clock.instant());
        next.describe(new SpaceWords(title, row.purpose(), settings.about(), language), views.about(old.getId()));
        next.limit(new TakingPart(settings.residentsOnly(), settings.residentsOf(), settings.minimumAge()));
        next.goOnFrom(old.getId());
        spaces.add(next);
        return next;
    }

    /** @return for each tool the one that was made like it */
    Map<Long, Long> tools(long from, long to) {
        var made = new HashMap<Long, Long>();
        for (var tool : tools.in(from)) {
            var like = tool.likenessIn(to);
            tools.add(like);
            made.put(tool.getId(), like.getId());
        }
        return made;
    }

    /** @return the id of the new part, which has nobody in it */
    long part(Space old, Space next, Who by) {
        var likeness = old.likeness();
        var part = next.part(
                likeness, slug(next.getSlug() + " " + likeness.title(), next.getKind()), by.id(), clock.instant());
        spaces.add(part);
        for (var tool : tools.in(old.getId())) {
            tools.add(tool.likenessIn(part.getId()));
        }
        return part.getId();
    }

    private String slug(String title, SpaceKind kind) {
        var base = SpaceSlug.of(title, kind);
        return SpaceSlug.unique(base, spaces.slugs(base + "%"));
    }
}
