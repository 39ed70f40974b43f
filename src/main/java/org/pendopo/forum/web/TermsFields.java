package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.contributions.web.TagsField;
import org.pendopo.forum.TopicType;
import org.pendopo.forum.TopicWishes;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Settings;

/** What a topic is to be, as it is typed: times as browsers write them, in the institution's time zone. */
@Named
@RequestScoped
public class TermsFields {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject
    Settings settings;

    @Inject
    TagsField tags;

    private @Nullable String type;
    private boolean answerFirst;
    private boolean pseudonymous;
    private boolean known;
    private String answersDue = "";
    private String repliesDue = "";
    private boolean closed;
    private boolean filled;

    /** As it is now, once; then what is typed holds. */
    void fill(TopicType now, Terms terms) {
        if (filled) {
            return;
        }
        filled = true;
        type = now.code();
        answerFirst = terms.answerFirst();
        pseudonymous = terms.pseudonymous();
        known = terms.knownToModerators();
        answersDue = typed(terms.answersDue());
        repliesDue = typed(terms.repliesDue());
        closed = terms.closedAfter();
    }

    /** @throws RuleBroken at each field that cannot be understood */
    TopicWishes wishes() {
        var flaws = new Flaws();
        var kind = flaws.in(() -> TopicType.of(type));
        var answers = moment(flaws, answersDue, "answers-due");
        var replies = moment(flaws, repliesDue, "replies-due");
        flaws.check(tags::check);
        flaws.tell();
        return new TopicWishes(
                Objects.requireNonNull(kind),
                new Terms(answerFirst, pseudonymous, known && pseudonymous, answers, replies, closed),
                tags.getTyped());
    }

    private String typed(@Nullable Instant at) {
        return at == null
                ? ""
                : at.atZone(settings.timeZone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    // A day without a time lasts until its end.
    private @Nullable Instant moment(Flaws flaws, String text, String field) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        return flaws.in(() -> {
            try {
                var moment = typed.length() == 10
                        ? LocalDate.parse(typed).atTime(LAST_MINUTE)
                        : LocalDateTime.parse(typed.replace(' ', 'T'));
                if (moment.getYear() < 1000 || moment.getYear() > 9999) {
                    throw new RuleBroken("contributions-terms.due.unreadable").at(field);
                }
                return moment.atZone(settings.timeZone()).toInstant();
            } catch (DateTimeParseException e) {
                throw new RuleBroken("contributions-terms.due.unreadable").at(field);
            }
        });
    }

    public List<TopicType> getTypes() {
        return TopicType.all();
    }

    public @Nullable String getType() {
        return type == null ? TopicType.DISCUSSION.code() : type;
    }

    public void setType(@Nullable String typed) {
        type = typed;
    }

    public boolean isAnswerFirst() {
        return answerFirst;
    }

    public void setAnswerFirst(boolean chosen) {
        answerFirst = chosen;
    }

    public boolean isPseudonymous() {
        return pseudonymous;
    }

    public void setPseudonymous(boolean chosen) {
        pseudonymous = chosen;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean chosen) {
        known = chosen;
    }

    public String getAnswersDue() {
        return answersDue;
    }

    public void setAnswersDue(String typed) {
        answersDue = typed;
    }

    public String getRepliesDue() {
        return repliesDue;
    }

    public void setRepliesDue(String typed) {
        repliesDue = typed;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean chosen) {
        closed = chosen;
    }
}
