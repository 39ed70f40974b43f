package org.pendopo.proposals.answers;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.shared.Clock;
import org.pendopo.shared.OneByOne;
import org.pendopo.shared.Settings;
import org.pendopo.shared.Tick;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Reminds the officials of a unit of answers that they promised by a day. */
@UseCase
@Unguarded("regular work on behalf of nobody; tells officials of their own unit's promises")
public class RemindUnits {
    @Inject
    News news;

    @Inject
    Drafts drafts;

    @Inject
    Publications publications;

    @Inject
    Tell tell;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    OneByOne oneByOne;

    public void on(@Observes Tick tick) {
        var today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
        var due = news.due(today.plusDays(ReminderStep.FIRST));
        oneByOne.each(due, "reminding a unit", space -> remind(space, today));
    }

    private void remind(DueSpace space, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, space.due());
        ReminderStep.of(left).ifPresent(step -> {
            if (drafts.remind(space.id(), space.due(), step, clock.instant()) == 1) {
                tell(space, left, step);
            }
        });
    }

    private void tell(DueSpace space, long left, int step) {
        var kind = left > 0 ? "proposals-answers.notice.due" : "proposals-answers.notice.overdue";
        tell.tell(
                publications.unit(space.id()),
                new Notice(
                        kind,
                        space.id(),
                        null,
                        space.address(),
                        List.of(space.title(), String.valueOf(Math.abs(left)), String.valueOf(space.waiting())),
                        "answer-due:" + space.id() + ":" + space.due() + ":" + step));
    }
}
