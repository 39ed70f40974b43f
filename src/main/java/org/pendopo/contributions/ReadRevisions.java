package org.pendopo.contributions;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Reads what a contribution said before it was edited. Who may not see its text sees none of its earlier texts. */
@UseCase
public class ReadRevisions {
    private static final int PAGE = 10;

    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    Threads threads;

    @Inject
    Gate gate;

    @Inject
    Contributions contributions;

    public RevisionsView read(long id, int before) {
        var row = threads.post(id).orElseThrow(NotFound::new);
        var reader = gate.reader(
                row, me.who(), access.check(Action.VIEW_SPACE, row.said().getSpaceId()));
        if (!reader.sees(row.said())) {
            throw new NotFound();
        }
        var earlier = contributions.revisions(id, before, PAGE + 1);
        var more = earlier.size() > PAGE;
        var shown = more ? earlier.subList(0, PAGE) : earlier;
        return new RevisionsView(
                reader.view(row), shown, more ? (Integer) shown.getLast().number() : null);
    }
}
