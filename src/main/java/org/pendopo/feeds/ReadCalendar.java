package org.pendopo.feeds;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.CommitmentRow;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.ReadWho;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Settings;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Phases, deadlines of topics, dates of answers and of commitments: of one public space, of all public consultations, or one's own. */
@UseCase
public class ReadCalendar {
    private static final Duration PAST = Duration.ofDays(90);

    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    ReadWho people;

    @Inject
    OwnAddresses addresses;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** What a visitor may read of one space. */
    public Calendar ofSpace(String slug, Language language) {
        me.asVisitor();
        var space = access.permits(slug).space();
        access.check(Action.VIEW_SPACE, space.id());
        return read(Texts.of(language, "feeds.calendar.space", space.title()), 0, space.id(), language);
    }

    public Calendar ofAll(Language language) {
        me.asVisitor();
        return read(Texts.of(language, "feeds.calendar.all"), 0, null, language);
    }

    /** What its owner may read now; @throws NotFound for an address that is no more, or whose owner is suspended */
    public Calendar own(String token, @Nullable Language asked) {
        var person = addresses.owner(token).stream().findFirst().orElseThrow(NotFound::new);
        var owner = people.of(person).orElseThrow(NotFound::new);
        if (owner.who().suspended()) {
            throw new NotFound();
        }
        var language = asked == null ? owner.preferences().language() : asked;
        return read(Texts.of(language, "feeds.calendar.own"), person, null, language);
    }

    private Calendar read(String title, long viewer, @Nullable Long space, Language language) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, settings.timeZone());
        var scope = new Dates.Scope(viewer, space, now.minus(PAST), today.minusDays(PAST.toDays()));
        var events = new ArrayList<CalendarEvent>();
        phases(scope, language, now, events);
        days(scope, language, events);
        topics(scope, language, events);
        var stamp = now.atZone(ZoneOffset.UTC).toLocalDate().atStartOfDay(ZoneOffset.UTC);
        return new Calendar(title, events, stamp.toInstant());
    }

    private void phases(Dates.Scope scope, Language language, Instant now, List<CalendarEvent> events) {
        for (var phase : dates.phases(scope)) {
            var summary = Texts.of(
                    language,
                    phase.isSuspended(now) ? "feeds.phase.suspended" : "feeds.phase",
                    phase.space(),
                    phase.title());
            events.add(CalendarEvent.time(
                            "phase-" + phase.id(), summary, phase.opensAt(), phase.closesAt(), "/space/" + phase.slug())
                    .changed(phase.change(now)));
        }
    }

    private void days(Dates.Scope scope, Language language, List<CalendarEvent> events) {
        for (var due : dates.answers(scope)) {
            var summary = Texts.of(language, "feeds.answers_due", due.title());
            events.add(CalendarEvent.day("answers-" + due.id(), summary, due.due(), "/space/" + due.slug()));
        }
        for (var due : dates.commitments(scope)) {
            var summary = Texts.of(language, "feeds.commitment_due", due.title());
            var path = CommitmentRow.address(due.id(), due.title());
            events.add(CalendarEvent.day("commitment-" + due.id(), summary, due.due(), path));
        }
    }

    private void topics(Dates.Scope scope, Language language, List<CalendarEvent> events) {
        for (var topic : dates.topics(scope)) {
            var path = "/contribution/" + topic.id();
            var answers = topic.answersDue();
            if (answers != null) {
                var summary = Texts.of(language, "feeds.topic.answers_due", topic.title());
                events.add(CalendarEvent.moment("topic-answers-" + topic.id(), summary, answers, path));
            }
            var replies = topic.repliesDue();
            if (replies != null) {
                var summary = Texts.of(language, "feeds.topic.replies_due", topic.title());
                events.add(CalendarEvent.moment("topic-replies-" + topic.id(), summary, replies, path));
            }
        }
    }
}
