package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.demo.AnswersTold.CitedTold;
import org.pendopo.demo.AnswersTold.DraftTold;
import org.pendopo.proposals.AnswerText;

/** Lets officials work on answers: prepared, sent back, checked and planned ones; and comments that answers took up. */
@ApplicationScoped
class PrepareAnswers {
    private static final String PROPOSAL =
            "(select p.id from proposal p join contribution c on c.id = p.id where c.title = ? and c.state = 'PUBLISHED')";

    @Inject
    Rows rows;

    void tell(Cast cast) {
        var json = JsonbBuilder.create(
                new JsonbConfig().withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));
        var told = json.fromJson(Told.text("answers.json"), AnswersTold.class);
        told.secondCheck().forEach(this::check);
        told.drafts().forEach(draft -> prepare(draft, cast));
        told.cited().forEach(this::cite);
    }

    private void check(String slug) {
        run(
                "insert into answer_rule select t.id, true from tool t join space s on s.id = t.space_id"
                        + " where s.slug = ? and t.kind = 'PROPOSALS'",
                slug);
    }

    private void prepare(DraftTold draft, Cast cast) {
        var text = AnswerText.of(draft.kind(), draft.reason());
        var days = cast.days();
        if (draft.scheduled() != null) {
            plan(draft, cast);
        }
        run(
                "insert into answer_draft (proposal_id, state, kind, reason, html, organisation_id, written_by, written_at,"
                        + " checked_by, checked_at, note, noted_by, publication_id) select p.id, ?, ?, ?, ?,"
                        + " s.organisation_id, ?, ?, ?, ?, ?, ?, (select u.id from answer_publication u"
                        + " where u.tool_id = p.tool_id and u.at = ?) from proposal p join contribution c on c.id = p.id"
                        + " join space s on s.id = c.space_id where c.title = ?",
                draft.state(),
                text.kind(),
                text.reason(),
                text.html(),
                cast.id(draft.by()),
                days.at(draft.at()),
                id(draft.checkedBy(), cast),
                draft.checkedAt() == null ? null : days.at(draft.checkedAt()),
                draft.note(),
                id(draft.notedBy(), cast),
                draft.scheduled() == null ? null : days.at(draft.scheduled()),
                draft.proposal());
        run("insert into answer_draft_writer values (" + PROPOSAL + ", ?)", draft.proposal(), cast.id(draft.by()));
        Told.list(draft.cites()).forEach(author -> take("answer_draft_citation", draft.proposal(), author));
    }

    private void plan(DraftTold draft, Cast cast) {
        var at = cast.days().at(String.valueOf(draft.scheduled()));
        run(
                "insert into answer_publication (id, tool_id, at, created_by, created_at)"
                        + " select ?, p.tool_id, ?, ?, ? from proposal p where p.id = " + PROPOSAL
                        + " and not exists (select 1 from answer_publication u where u.tool_id = p.tool_id and u.at = ?)",
                rows.next("answer_publication_seq"),
                at,
                id(draft.checkedBy(), cast),
                cast.days().at(draft.at()),
                draft.proposal(),
                at);
    }

    private void cite(CitedTold told) {
        told.comments().forEach(author -> take("answer_citation", told.proposal(), author));
    }

    private void take(String table, String proposal, String author) {
        run(
                "insert into " + table
                        + " select k.root_id, k.id from contribution k join person w on w.id = k.author_id"
                        + " where k.root_id = " + PROPOSAL + " and w.handle = ? and k.state = 'PUBLISHED'",
                proposal,
                author);
    }

    private static @Nullable Long id(@Nullable String handle, Cast cast) {
        return handle == null ? null : cast.id(handle);
    }

    private void run(String sql, @Nullable Object... values) {
        List<@Nullable Object> row = Arrays.asList(values);
        rows.run(sql, List.of(row));
    }
}
