package org.pendopo.contributions.drafts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;

/** What the person who asks has begun to write; nobody else sees it. */
@UseCase
public class ReadDrafts {
    private static final int ALL = 2 * KeepDraft.DRAFTS_MAX;

    @Inject
    CurrentPerson me;

    @Inject
    KeptDrafts drafts;

    @Inject
    Clock clock;

    /** Newest first; those deleted today at the end. */
    public List<DraftRow> all() {
        return drafts.all(me.require().id(), clock.instant(), ALL);
    }

    /** No statement for whoever has no drafts at all. */
    public Optional<DraftRow> of(String form) {
        var who = me.who();
        return who == null || me.count(CountDrafts.NAME) == 0
                ? Optional.empty()
                : drafts.of(who.id(), form).stream().findFirst();
    }
}
