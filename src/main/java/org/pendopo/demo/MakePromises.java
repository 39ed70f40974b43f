package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.demo.PromiseTold.StepTold;
import org.pendopo.shared.text.Markdown;

/** What the units promised after they accepted proposals, in every state, with a date that was moved and ratings. */
@ApplicationScoped
class MakePromises {
    private static final String FIRST_TEXT = "Pekerjaan dimulai setelah anggaran disetujui.";

    private static final String COMMITMENT =
            "id, request_key, space_id, organisation_id, title, text, html, language, first_due, due, state, state_at,"
                    + " stop_reason, project_id, created_by, created_at";

    @Inject
    Rows rows;

    void make(Map<WordsTold, Long> said, List<Stage> stages, Cast cast) {
        for (var promise : PromiseTold.all()) {
            var proposal = said.entrySet().stream()
                    .filter(e -> promise.proposal().equals(e.getKey().title()))
                    .findFirst()
                    .orElseThrow();
            make(promise, proposal.getKey(), proposal.getValue(), stages, cast);
        }
    }

    private void make(PromiseTold told, WordsTold idea, long proposal, List<Stage> stages, Cast cast) {
        var id = rows.next("commitment_seq");
        rows.insert("commitment", COMMITMENT, List.of(row(id, told, stages, cast)));
        rows.insert(
                "commitment_proposal",
                "commitment_id, proposal_id, at",
                List.of(List.of(id, proposal, cast.days().at(told.at()))));
        for (var step : told.steps()) {
            step(id, step, cast);
        }
        if (told.slip() != null) {
            slip(id, told, cast);
            edition(id, told, cast);
        }
        rate(id, told, idea, cast);
    }

    private static List<@Nullable Object> row(long id, PromiseTold told, List<Stage> stages, Cast cast) {
        var days = cast.days();
        var row = new ArrayList<@Nullable Object>(List.of(id, UUID.randomUUID(), space(told.space(), stages)));
        row.add(cast.organisation(told.unit()));
        row.addAll(List.of(told.title(), told.text(), Markdown.toHtml(told.text()), "id"));
        row.addAll(List.of(days.dateOf(told.firstDue()), days.dateOf(told.due()), told.state()));
        var project = told.project();
        row.addAll(Arrays.asList(
                days.at(told.stateAt()),
                told.stopReason(),
                project == null ? null : space(project, stages),
                cast.id(told.by()),
                days.at(told.at())));
        return row;
    }

    private void step(long commitment, StepTold told, Cast cast) {
        var days = cast.days();
        var done = told.done();
        rows.insert(
                "commitment_milestone",
                "id, commitment_id, title, first_due, due, done_at",
                List.of(Arrays.asList(
                        rows.next("commitment_milestone_seq"),
                        commitment,
                        told.title(),
                        days.dateOf(told.due()),
                        days.dateOf(told.due()),
                        done == null ? null : days.at(done))));
    }

    /** What it said until its date was moved. */
    private void edition(long commitment, PromiseTold told, Cast cast) {
        rows.insert(
                "commitment_edition",
                "commitment_id, number, title, text, html, organisation_id, changed_by, changed_at",
                List.of(Arrays.asList(
                        commitment,
                        1,
                        told.title(),
                        FIRST_TEXT,
                        Markdown.toHtml(FIRST_TEXT),
                        cast.organisation(told.unit()),
                        cast.id(told.by()),
                        cast.days().at(Objects.requireNonNull(told.movedAt())))));
    }

    private void slip(long commitment, PromiseTold told, Cast cast) {
        var days = cast.days();
        rows.insert(
                "commitment_slip",
                "id, commitment_id, was, becomes, reason, moved_by, at",
                List.of(Arrays.asList(
                        rows.next("commitment_slip_seq"),
                        commitment,
                        days.dateOf(told.firstDue()),
                        days.dateOf(told.due()),
                        told.slip(),
                        cast.id(told.by()),
                        days.at(Objects.requireNonNull(told.movedAt())))));
    }

    /** Supporters in the order of their names say what the story counts. */
    private void rate(long commitment, PromiseTold told, WordsTold idea, Cast cast) {
        var supporters = idea.supports().keySet().stream().sorted().toList();
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var words : List.of("FULLY", "PARTLY", "NOT")) {
            for (var i = 0; i < told.ratings().getOrDefault(words, 0); i++) {
                var rater = cast.id(supporters.get(lines.size()));
                lines.add(List.of(commitment, rater, words, cast.days().at("-2 19:00")));
            }
        }
        rows.insert("commitment_rating", "commitment_id, person_id, satisfaction, at", lines);
    }

    private static long space(String slug, List<Stage> stages) {
        return stages.stream()
                .filter(s -> slug.equals(s.told().slug()))
                .findFirst()
                .orElseThrow()
                .spaceId();
    }
}
