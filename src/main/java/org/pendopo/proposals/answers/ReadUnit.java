package org.pendopo.proposals.answers;

import jakarta.inject.Inject;
import java.time.LocalDate;
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

    @Inject
    Access access;

    @Inject
    Promises promises;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    public UnitView read(String code, long before) {
        var facts = promises.unit(code).stream().findFirst().orElseThrow(NotFound::new);
        var viewer = access.viewer();
        var today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
        return new UnitView(
                facts,
                promises.promise(facts.id(), today, viewer).getFirst(),
                promises.spaces(facts.id(), viewer, before, PAGE + 1));
    }

    /** The code by which the unit with this number is addressed. */
    public String code(long id) {
        return promises.code(id).stream().findFirst().orElseThrow(NotFound::new);
    }
}
