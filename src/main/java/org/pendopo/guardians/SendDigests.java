package org.pendopo.guardians;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.shared.Clock;
import org.pendopo.shared.OneByOne;
import org.pendopo.shared.Settings;
import org.pendopo.shared.Tick;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Tells guardians, from Monday morning on, how much the own child wrote in the week before; of a silent week nothing. */
@UseCase
@Unguarded("a job; it tells only guardians, and only of their own child")
public class SendDigests {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final int AT_ONCE = 50;

    @Inject
    Digests digests;

    @Inject
    ChildTexts texts;

    @Inject
    Tell tell;

    @Inject
    Settings settings;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    void on(@Observes Tick tick) {
        send();
    }

    void send() {
        var now = clock.instant();
        var here = now.atZone(settings.timeZone()).minusHours(MORNING.getHour());
        var week = here.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var until = week.atStartOfDay(settings.timeZone()).toInstant();
        var since = week.minusWeeks(1).atStartOfDay(settings.timeZone()).toInstant();
        oneByOne.each(digests.waiting(week, until, AT_ONCE), "telling a guardian of a week", link -> {
            var written = texts.written(link.childId(), since, until);
            if (digests.add(link, week, written, now) && written > 0) {
                tell(link, week, written);
            }
        });
    }

    private void tell(LinkRow link, LocalDate week, long written) {
        var said = List.of(link.child(), String.valueOf(written));
        var once = "digest:" + link.childId() + ":" + week;
        var path = "/child/" + link.childId();
        tell.tell(List.of(link.guardianId()), new Notice("guardians.notice.digest", null, null, path, said, once));
    }
}
