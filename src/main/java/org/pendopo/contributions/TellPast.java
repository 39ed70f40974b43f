package org.pendopo.contributions;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Tells what became of a contribution that was brought in, at the times at which it happened elsewhere. */
@UseCase
@Unguarded("called by demo data, which nobody can reach from a page")
public class TellPast {
    @Inject
    Contributions contributions;

    @Inject
    Seats seats;

    @Inject
    Event<ContributionWithdrawn> withdrawn;

    @Inject
    Event<ContributionHidden> hidden;

    /** Its author changed the text; the title stayed. */
    public void edited(long id, String text, Instant at) {
        var said = contributions.locked(id).orElseThrow();
        var kind = said.getKind();
        var wording = Wording.of(kind.isRoot(), said.getTitle(), text, said.getStance(), said.getLanguage());
        var author = said.getAuthorId();
        if (author == null) {
            throw new IllegalArgumentException("nobody of ours wrote " + id);
        }
        contributions.em().persist(said.edit(wording, contributions.lastRevision(id) + 1, author, at));
    }

    /** Its author took it back. */
    public void withdrawn(long id, Instant at) {
        var said = contributions.locked(id).orElseThrow();
        seats.move(said, ContributionState.WITHDRAWN, at);
        withdrawn.fire(new ContributionWithdrawn(
                said.getId(), said.getKind(), said.getSpaceId(), said.getToolId(), said.threadId(), false));
    }

    /** Moderators hid it. */
    public void hidden(long id, HouseRule rule, String reason, long by, Instant at) {
        var said = contributions.locked(id).orElseThrow();
        var hiding = new Hiding(id, rule, reason, by, at);
        seats.move(said, ContributionState.HIDDEN, at);
        contributions.em().persist(hiding);
        hidden.fire(new ContributionHidden(
                said.getId(), said.getKind(), said.getSpaceId(), said.getToolId(), said.threadId()));
    }
}
