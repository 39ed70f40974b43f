package org.pendopo.contributions;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Reads one contribution, as the pages show it on which somebody reports, hides or quotes it. */
@UseCase
public class ReadPost {
    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    Threads threads;

    @Inject
    Gate gate;

    public PostView read(long id) {
        var row = row(id);
        return reader(row).view(row);
    }

    /** What it says, as Markdown, for those who see it; what it quotes itself is left out. */
    public Quote quote(long id) {
        var row = row(id);
        var view = reader(row).view(row);
        if (!view.isPublished()) {
            throw new NotFound();
        }
        // A quote is read by everybody: it names its author as peers know them.
        var name = row.pseudonym();
        return Quote.of(name == null ? view.byline() : name, row.said().getText());
    }

    private PostRow row(long id) {
        return threads.post(id, access.viewer()).orElseThrow(NotFound::new);
    }

    private Reader reader(PostRow row) {
        return gate.reader(
                row, me.who(), access.check(Action.VIEW_SPACE, row.said().getSpaceId()));
    }
}
