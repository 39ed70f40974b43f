package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Markdown;

/** Who wrote proposals together, and what others suggested for them. */
@ApplicationScoped
class TellWriting {
    private static final String OLD = "dengan tempat duduk tiap 80 meter";
    private static final String NEW = "dengan tempat duduk berteduh tiap 50 meter";
    private static final String REASON =
            "Ibu saya hanya kuat berjalan sekitar 50 meter. Tanpa peneduh, bangku tidak terpakai di siang hari.";
    private static final String OTHER_REASON = "Sepeda motor warga bisa lewat juga.";
    private static final String ANSWER = "Jalur ini untuk pejalan kaki dan kursi roda. Motor membuatnya tidak aman.";

    private static final String PLACE = "Dari gerbang taman sampai jembatan bambu di Jl. Bantaran";
    private static final String OLD_CATEGORY = "Papan informasi";

    @Inject
    Rows rows;

    /** @param answer why the author declined it; null while it is open */
    private record Suggestion(
            String who,
            String gone,
            String come,
            String reason,
            @Nullable String answer) {
        String state() {
            return answer == null ? "OPEN" : "DECLINED";
        }
    }

    void tell(Cast cast) {
        together("ratna", "slamet-riyanto", "CONFIRMED", 1, cast);
        together("ratna", "dewi", "ASKED", 2, cast);
        suggest(new Suggestion("wayan-sudarta", OLD, NEW, REASON, null), cast);
        suggest(new Suggestion("agus-prasetyo", "lebar dua meter", "lebar empat meter", OTHER_REASON, ANSWER), cast);
        ask(cast);
        place(cast);
    }

    /** Where the first of them is meant, and a category of the consultation that is not offered any more. */
    private void place(Cast cast) {
        rows.run(
                "update proposal set place_words = ? where id = (select min(id) from contribution"
                        + " where kind = 'PROPOSAL' and author_id = ?)",
                List.of(List.of(PLACE, cast.id("ratna"))));
        rows.run(
                "insert into proposal_category (id, tool_id, title, position, archived_at)"
                        + " select ?, tool_id, ?, 99, created_at from contribution"
                        + " where kind = 'PROPOSAL' and author_id = ? order by id limit 1",
                List.of(List.of(rows.next("proposal_category_seq"), OLD_CATEGORY, cast.id("ratna"))));
    }

    /** Two questions of the consultation's own, and what one proposal answers. */
    private void ask(Cast cast) {
        var who = field("CHOICE", "Siapa yang paling terbantu?", "Pilih yang paling dekat.", 1, cast);
        var metres = field("NUMBER", "Berapa meter panjangnya?", "Kira-kira saja.", 2, cast);
        var choice = 0L;
        for (var label : List.of("Anak-anak", "Lansia dan penyandang disabilitas", "Semua warga")) {
            var id = rows.next("proposal_field_choice_seq");
            rows.insert("proposal_field_choice", "id, field_id, label, position", List.of(List.of(id, who, label, (int)
                    (id % Integer.MAX_VALUE))));
            choice = label.startsWith("Lansia") ? id : choice;
        }
        var about = rows.number(
                "select id from contribution where kind = 'PROPOSAL' and author_id = ? order by id limit 1",
                cast.id("ratna"));
        rows.insert("proposal_field_value", "proposal_id, field_id, choice_id", List.of(List.of(about, who, choice)));
        rows.insert(
                "proposal_field_value", "proposal_id, field_id, number_value", List.of(List.of(about, metres, 600)));
    }

    private long field(String kind, String label, String hint, int place, Cast cast) {
        var id = rows.next("proposal_field_seq");
        rows.run(
                "insert into proposal_field (id, tool_id, kind, label, hint, required, position) select ?, tool_id, ?,"
                        + " ?, ?, false, ? from contribution where kind = 'PROPOSAL' and author_id = ? order by id limit"
                        + " 1",
                List.of(List.of(id, kind, label, hint, place, cast.id("ratna"))));
        return id;
    }

    private void together(String author, String other, String state, int place, Cast cast) {
        rows.run(
                "insert into proposal_coauthor (proposal_id, person_id, state, place, asked_at, settled_at)"
                        + " select c.id, ?, ?, ?, c.created_at + interval '1 day',"
                        + " case ? when 'ASKED' then null else c.created_at + interval '2 day' end"
                        + " from contribution c where c.kind = 'PROPOSAL' and c.author_id = ? order by c.id limit 1",
                List.of(List.of(cast.id(other), state, place, state, cast.id(author))));
    }

    private void suggest(Suggestion told, Cast cast) {
        var about = rows.text(
                "select text from contribution where kind = 'PROPOSAL' and author_id = ? order by id limit 1",
                cast.id("ratna"));
        var id = rows.next("contribution_seq");
        var text = about.replace(told.gone(), told.come());
        rows.run(
                "insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin,"
                        + " state, title, text, html, created_at, state_at) select ?, space_id, tool_id, 'AMENDMENT', ?,"
                        + " 'RESIDENT', 'id', 'ONLINE', 'PUBLISHED', title, ?, ?, created_at + interval '3 day',"
                        + " created_at + interval '3 day' from contribution where kind = 'PROPOSAL' and author_id = ?"
                        + " order by id limit 1",
                List.of(List.of(id, cast.id(told.who()), text, Markdown.toHtml(text), cast.id("ratna"))));
        rows.run(
                "insert into thread_tally (root_id, last_reply_at) select id, created_at from contribution where id ="
                        + " ?",
                List.of(List.of(id)));
        rows.run(
                "insert into proposal_amendment (id, proposal_id, base_title, base_text, reason, state, settled_at,"
                        + " settled_by, answer) select ?, id, title, text, ?, ?, case ? when 'OPEN' then null else"
                        + " created_at + interval '5 day' end, case ? when 'OPEN' then null else author_id end, ? from"
                        + " contribution where kind = 'PROPOSAL' and author_id = ? order by id limit 1",
                List.of(Arrays.asList(
                        id, told.reason(), told.state(), told.state(), told.state(), told.answer(), cast.id("ratna"))));
    }
}
