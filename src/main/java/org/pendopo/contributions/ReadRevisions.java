package org.pendopo.contributions;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        var row = threads.post(id, access.viewer()).orElseThrow(NotFound::new);
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

    /**
     * @param from number of one version; null for the one before the other
     * @param to number of the other; null for the one that stands now
     * @throws NotFound for a number that there is not, and for who may not see the text
     */
    public Comparison compare(long id, @Nullable Integer from, @Nullable Integer to) {
        read(id, 1);
        var said = threads.post(id, access.viewer()).orElseThrow(NotFound::new).said();
        var last = contributions.lastRevision(id) + 1;
        var one = to == null ? last : to;
        var other = from == null ? Math.max(1, one - 1) : from;
        var older = version(said, Math.min(one, other), last);
        var newer = version(said, Math.max(one, other), last);
        return new Comparison(
                last,
                older.number(),
                newer.number(),
                said.getLanguage(),
                Arrays.asList(older.title(), newer.title()),
                List.of(older.text(), newer.text()));
    }

    private RevisionRow version(Contribution said, int number, int last) {
        if (number == last) {
            var edited = said.getEditedAt();
            return new RevisionRow(
                    last, said.getTitle(), said.getText(), edited == null ? said.getCreatedAt() : edited);
        }
        return contributions.revisions(said.getId(), number + 1, 1).stream()
                .filter(r -> r.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
