package org.pendopo.contributions;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Lets authors change what they said. What it said before is kept. */
@UseCase
public class EditContribution {
    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    Contributions contributions;

    @Inject
    Instance<AlsoWrites> others;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    @Inject
    Event<ContributionEdited> edited;

    /** @return false if the text changed since the author had it before them: nothing is stored, both texts are to be shown */
    public boolean edit(EditedText wanted) {
        return edit(wanted, access.viewer());
    }

    /**
     * As {@link #edit(EditedText)}, for words that somebody else suggested and the author accepts.
     *
     * @param credited whose words they are
     */
    public boolean edit(EditedText wanted, long credited) {
        var said = contributions.locked(wanted.id()).orElseThrow(NotFound::new);
        var by = access.require(Action.EDIT_OWN, said.getSpaceId());
        if (!said.isBy(by.id()) && others.stream().noneMatch(o -> o.writes(said.getId(), by.id()))) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
        gate.checkEdit(said);
        var kind = said.getKind();
        var wording = Wording.of(kind.isRoot(), wanted.title(), wanted.text(), said.getStance(), said.getLanguage());
        if (said.says(wording)) {
            return true;
        }
        if (said.getVersion() != wanted.version()) {
            return false;
        }
        var number = contributions.lastRevision(said.getId()) + 1;
        contributions.em().persist(said.edit(wording, number, credited, clock.instant()));
        edited.fire(new ContributionEdited(said.getId(), kind, said.getSpaceId(), said.getToolId(), said.threadId()));
        return true;
    }
}
