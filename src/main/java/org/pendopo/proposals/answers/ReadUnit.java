package org.pendopo.proposals.answers;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Settings;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/** What a unit runs and what it still has to answer, for everybody; of spaces that the reader may read alone. */
@UseCase
public class ReadUnit {
    /** So many consultations are on a page. */
    public static final int PAGE = 20;

    /** The mark of the first page. */
    public static final long NEWEST = Long.MAX_VALUE;

    @Inject
    Access access;

    @Inject
    Promises promises;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * @param mark the consultation before which the page begins, or after which it ends
     * @param newer whether the page holds those that are newer than the mark
     */
    public UnitView read(String code, long mark, boolean newer) {
        var facts = promises.unit(code).stream().findFirst().orElseThrow(NotFound::new);
        var viewer = access.viewer();
        var today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
        var promise = promises.promise(facts.id(), today, viewer).getFirst();
        var read = newer
                ? promises.newerSpaces(facts.id(), viewer, mark, PAGE + 1)
                : promises.spaces(facts.id(), viewer, mark, PAGE + 1);
        var more = read.size() > PAGE;
        var page = more ? read.subList(0, PAGE) : read;
        return newer
                ? new UnitView(facts, promise, List.copyOf(page.reversed()), more, true)
                : new UnitView(facts, promise, List.copyOf(page), mark != NEWEST, more);
    }

    /** The code by which the unit with this number is addressed. */
    public String code(long id) {
        return promises.code(id).stream().findFirst().orElseThrow(NotFound::new);
    }
}
