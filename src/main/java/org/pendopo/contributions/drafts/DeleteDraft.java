package org.pendopo.contributions.drafts;

import jakarta.inject.Inject;
import java.time.Duration;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;

/** A draft that is not wanted any more can be brought back for a day; one that was sent is gone. */
@UseCase
public class DeleteDraft {
    private static final Duration SECOND_THOUGHTS = Duration.ofDays(1);

    @Inject
    CurrentPerson me;

    @Inject
    KeptDrafts drafts;

    @Inject
    Clock clock;

    public void delete(String form) {
        drafts.mark(me.require().id(), form, true, clock.instant().plus(SECOND_THOUGHTS));
    }

    public void bringBack(String form) {
        drafts.mark(me.require().id(), form, false, clock.instant().plus(KeepDraft.KEPT));
    }

    public void sent(String form) {
        drafts.remove(me.require().id(), form);
    }
}
