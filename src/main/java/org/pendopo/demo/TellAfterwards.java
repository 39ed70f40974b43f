package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import org.pendopo.contributions.HouseRule;
import org.pendopo.contributions.TellPast;
import org.pendopo.moderation.BringInReports;
import org.pendopo.people.CurrentPerson;

/** What became of what was said: edited, taken back, hidden, reported; and who had read how far. */
@ApplicationScoped
class TellAfterwards {
    @Inject
    TellPast past;

    @Inject
    BringInReports reports;

    @Inject
    CurrentPerson me;

    @Inject
    Rows rows;

    void tell(Map<WordsTold, Long> said, Cast cast) {
        said.forEach((words, id) -> {
            edit(words, id, cast.days());
            judge(words, id, cast);
        });
        report(said, cast);
        readOwn();
        meet();
    }

    private void edit(WordsTold words, long id, Days days) {
        var texts = words.revisions();
        for (var i = 0; i < texts.size(); i++) {
            var next = i + 1 < texts.size() ? texts.get(i + 1).text() : words.text();
            past.edited(id, next, days.at(texts.get(i).until()));
        }
    }

    private void judge(WordsTold words, long id, Cast cast) {
        var days = cast.days();
        var withdrawal = words.withdrawn();
        if (withdrawal != null) {
            past.withdrawn(id, days.at(withdrawal.at()));
        }
        var hiding = words.hidden();
        if (hiding != null) {
            var moderator = cast.id(hiding.by());
            me.actAs(moderator);
            past.hidden(id, HouseRule.of(hiding.rule()), hiding.reason(), moderator, days.at(hiding.at()));
        }
    }

    /** In the order of time, as reports come in. */
    private void report(Map<WordsTold, Long> said, Cast cast) {
        var days = cast.days();
        said.entrySet().stream()
                .flatMap(told -> told.getKey().reports().stream().map(report -> Map.entry(report, told.getValue())))
                .sorted(Comparator.comparing(told -> days.at(told.getKey().at())))
                .forEach(told -> reports.add(
                        told.getValue(),
                        cast.id(told.getKey().by()),
                        HouseRule.of(told.getKey().rule()),
                        told.getKey().text(),
                        days.at(told.getKey().at())));
    }

    /** Whoever wrote in a thread has read it up to there; what came later is new to them. */
    private void readOwn() {
        rows.run("""
                insert into read_mark (person_id, root_id, seen_up_to)
                select author_id, coalesce(root_id, id), max(position) from contribution
                where author_id is not null group by 1, 2
                on conflict do nothing""");
    }

    /** Each person was first seen at the first thing they did, and last at the last one. */
    private void meet() {
        rows.run("""
                update person p set first_seen_at = seen.first, last_seen_at = seen.last
                from (select person_id, min(at) as first, max(at) as last from (
                        select author_id as person_id, created_at as at from contribution where author_id is not null
                        union all select person_id, at from proposal_support
                        union all select person_id, since from membership
                        union all select created_by, created_at from space where created_by is not null) deed
                      group by person_id) seen
                where seen.person_id = p.id""");
        rows.run("update person set guide_read_at = first_seen_at where guide_read_at is not null");
    }
}
