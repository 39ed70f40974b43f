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
    Shares shares;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    public UnitView read(String code, long before) {
        var facts = shares.unit(code).stream().findFirst().orElseThrow(NotFound::new);
        var viewer = access.viewer();
        var today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
        return new UnitView(
                facts,
                shares.promise(facts.id(), today, viewer).getFirst(),
                shares.spaces(facts.id(), viewer, before, PAGE + 1));
    }

    /** The code by which the unit with this number is addressed. */
    public String code(long id) {
        return shares.code(id).stream().findFirst().orElseThrow(NotFound::new);
    }
}
