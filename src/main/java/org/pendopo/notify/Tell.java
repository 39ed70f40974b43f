package org.pendopo.notify;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.pendopo.contributions.terms.Onlookers;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Settings;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Tells people what concerns them, in the caller's transaction: what is rolled back was told to nobody. */
@UseCase
@Unguarded("called by use cases that asked whether what they tell of may be done")
public class Tell {
    @Inject
    Notices notices;

    @Inject
    Onlookers onlookers;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** @param persons whom it concerns, without the one who did it; may hold somebody twice */
    public void tell(Collection<Long> persons, Notice notice) {
        var about = notice.contributionId();
        // What is kept from somebody until they have answered themselves does not reach them this way either.
        var whom = about == null ? Set.copyOf(persons) : onlookers.among(persons, about);
        if (whom.isEmpty()) {
            return;
        }
        notices.add(whom, notice, settings.mailHost(), clock.instant());
    }
}
