package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.proposals.exchange.Given.at;
import static org.pendopo.proposals.exchange.Given.errors;
import static org.pendopo.proposals.exchange.Given.warnings;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidimProposalsTest {
    /** As newer portals write it. */
    private static final String FILE = """
            id;author/id;author/name;author/url;taxonomies/id;taxonomies/name;participatory_space/id;participatory_space/url;component/id;title/en;title/id;title/machine_translations/ca;body/en;body/id;address;latitude;longitude;state;state_published_at;reference;answer/en;answer/id;answered_at;votes;likes/total_count;comments;published_at;url;is_amend;original_proposal/title;withdrawn;withdrawn_at;created_at;cost
            11;5;Ana Ruiz, Bo;https://d.example/p/ana;3;Parks;1;https://d.example/processes/a;9;Benches;Bangku;Bancs;More benches;Lebih banyak bangku;Jl. Melati 3;-6.2;106.8;accepted;2025-04-02 10:00:00 UTC;D-11;<p>Yes,<br>in <strong>May</strong>.</p>;;2025-04-01 09:30:00 +0700;120;4;7;2025-03-01 08:00:00 UTC;https://d.example/f/9/proposals/11;false;;false;;2025-02-28 08:00:00 UTC;5000.0
            12;6;Cai;;3, 4;Parks, Water;1;;9;Fountain;;;"Line 1
            Line 2";;;;;evaluating;;D-12;;;;0;;0;2025-03-02 08:00:00 UTC;https://d.example/f/9/proposals/12;false;;false;;;
            13;6;Cai;;;;1;;9;Gone;;;Text;;;;;;;D-13;;;;0;;0;2025-03-02 08:00:00 UTC;https://d.example/f/9/proposals/13;false;;true;2025-03-03 08:00:00 UTC;;
            14;6;Cai;;;;1;;9;Change;;;Text;;;;;;;D-14;;;;0;;0;2025-03-02 08:00:00 UTC;https://d.example/f/9/proposals/14;true;Benches;false;;;
            """;

    private final List<ProposalRow> rows = new ArrayList<>();

    private ImportReport read(String file, String language) throws IOException {
        rows.clear();
        var options = new ImportOptions(
                Given.JAKARTA,
                Set.of("waiting", "accepted", "partly", "rejected", "out_of_scope"),
                Set.of("accepted", "partly", "rejected", "out_of_scope"));
        return new DecidimProposals(Given.text(file), options, language).read(rows::add);
    }

    @Test
    void it_is_known_by_its_header() throws IOException {
        assertThat(ImportFormat.of("proposals.csv", Given.text(FILE))).isEqualTo(ImportFormat.DECIDIM);
        assertThat(ImportFormat.of("a.csv", Given.text("id,title,body\n1,a,b\n")))
                .isEqualTo(ImportFormat.CSV);
        assertThat(ImportFormat.of("a.csv", Given.text(""))).isEqualTo(ImportFormat.CSV);
    }

    @Test
    void facts_and_answers_come_in_and_votes_stay_facts() throws IOException {
        var report = read(FILE, "id");
        assertThat(errors(report)).isEmpty();
        assertThat(rows).extracting(ProposalRow::externalId).containsExactly("11", "12");
        var first = rows.getFirst();
        assertThat(first)
                .returns("Bangku", ProposalRow::title)
                .returns("Lebih banyak bangku", ProposalRow::text)
                .returns("Parks", ProposalRow::category)
                .returns("Ana Ruiz, Bo", ProposalRow::author)
                .returns("Jl. Melati 3", ProposalRow::place)
                .returns(120L, ProposalRow::statedVotes)
                .returns(7L, ProposalRow::comments)
                .returns("accepted", ProposalRow::status)
                .returns("accepted", ProposalRow::answerKind)
                .returns("Yes,\nin **May**.", ProposalRow::answerText)
                .returns(Instant.parse("2025-04-01T02:30:00Z"), ProposalRow::answerDate)
                .returns(Instant.parse("2025-03-01T08:00:00Z"), ProposalRow::date)
                .returns("id", ProposalRow::language)
                .returns("https://d.example/f/9/proposals/11", ProposalRow::address);
        assertThat(first.cost()).isEqualByComparingTo("5000");
        assertThat(first.supports()).isNull();
    }

    @Test
    void what_is_neither_taken_nor_answered_is_told() throws IOException {
        var report = read(FILE, "id");
        assertThat(rows.getLast())
                .returns("Fountain", ProposalRow::title)
                .returns("Line 1\nLine 2", ProposalRow::text)
                .returns("Parks", ProposalRow::category)
                .returns("en", ProposalRow::language)
                .returns(null, ProposalRow::status)
                .returns("evaluating", ProposalRow::statedStatus);
        assertThat(report.skipped()).isEqualTo(2);
        assertThat(warnings(report))
                .containsExactlyInAnyOrder(
                        at(3, "taxonomies/name", ProblemKind.PB_CATEGORIES),
                        at(3, "state", ProblemKind.STATUS_STATED),
                        at(5, ProblemKind.DECIDIM_WITHDRAWN),
                        at(6, ProblemKind.DECIDIM_AMENDMENT));
    }

    @Test
    void the_names_of_older_portals_are_known_too() throws IOException {
        var old = """
                id,category/id,category/name/ca,category/name/en,scope/id,scope/name/ca,scope/name/en,participatory_space/id,component/id,title,body,state,answer/ca,answer/en,supports,comments,published_at,url,is_amend
                1,4,Parcs,Parks,2,Nord,North,1,9,Arbres,<p>Més <em>arbres</em></p>,rejected,No,,12,0,2018-03-01 08:00:00 +0100,https://d.example/1,false
                2,,,,,,,1,9,Carrer,Text,accepted,,,3,0,2018-03-01 08:00:00 +0100,https://d.example/2,
                3,,,,,,,1,9,Plaça,Text,evaluating,,Soon,3,0,2018-03-01 08:00:00 +0100,https://d.example/3,
                4,,,,,,,1,9,Font,Text,withdrawn,,,3,0,2018-03-01 08:00:00 +0100,https://d.example/4,
                """;
        var report = read(old, "id");
        assertThat(errors(report)).isEmpty();
        assertThat(rows.getFirst())
                .returns("Parcs", ProposalRow::category)
                .returns("Nord", ProposalRow::district)
                .returns("Més *arbres*", ProposalRow::text)
                .returns("rejected", ProposalRow::answerKind)
                .returns("No", ProposalRow::answerText)
                .returns(12L, ProposalRow::statedVotes)
                .returns(Instant.parse("2018-03-01T07:00:00Z"), ProposalRow::date);
        assertThat(rows).extracting(ProposalRow::statedStatus).containsExactly(null, "accepted", "evaluating");
        assertThat(warnings(report))
                .containsExactlyInAnyOrder(
                        at(3, "state", ProblemKind.STATUS_STATED),
                        at(4, "answer", ProblemKind.DECIDIM_ANSWER),
                        at(4, "state", ProblemKind.STATUS_STATED),
                        at(5, ProblemKind.DECIDIM_WITHDRAWN));
    }

    @Test
    void a_taxonomy_with_several_languages_is_named_in_the_wanted_one() throws IOException {
        var file = """
                id;component/id;taxonomies/id;taxonomies/name;title/en;body/en
                1;9;3;"{""en""=>""Parks, \\""big\\"" ones"", ""id"" => ""Taman""}";A;B
                """;
        read(file, "id");
        assertThat(rows).extracting(ProposalRow::category).containsExactly("Parks, \"big\" ones");
        read(file.replace("Parks, ", "x".repeat(50_000)), "id");
        assertThat(rows.getFirst().category()).startsWith("xxx");
        read(file.replace("title/en;body/en", "title/id;body/id"), "id");
        assertThat(rows).extracting(ProposalRow::category).containsExactly("Taman");
    }

    @Test
    void what_is_wrong_is_told_by_line_and_by_their_name_of_the_column() throws IOException {
        var file = "id;component/id;title/en;body/en;votes;published_at;cost\n";
        assertThat(errors(read(file + "1;9;;B;3;2025-01-01;1\n", "en")))
                .containsExactly(at(2, "title", ProblemKind.REQUIRED));
        assertThat(errors(read(file + "1;9;A;B;many;2025-01-01;1\n", "en")))
                .containsExactly(at(2, "votes", ProblemKind.COUNT));
        assertThat(errors(read(file + "1;9;A;B;3;soon;1\n", "en")))
                .containsExactly(at(2, "published_at", ProblemKind.DATE));
        assertThat(errors(read(file + "1;9;A;B;3;2025-01-01;-1\n", "en")))
                .containsExactly(at(2, "cost", ProblemKind.COST_RANGE));
        assertThat(errors(read(file + "1;9;A;B;3;2025-01-01;1\n1;9;C;D;3;2025-01-01;1\n", "en")))
                .containsExactly(at(3, "id", ProblemKind.ID_DUPLICATE));
        assertThat(errors(read(file + "1;9;A;B;3;2025-01-01;1\n2;9;A\n", "en")))
                .containsExactly(at(3, ProblemKind.COLUMNS_MISSING));
        assertThat(errors(read(file + "1;9;A;B;3;2025-01-01;1;x\n2;9;A;B;;;\n", "en")))
                .containsExactly(at(2, ProblemKind.COLUMNS_EXTRA));
        assertThat(errors(read(file, "en"))).containsExactly(at(1, ProblemKind.NO_ROWS));
        assertThat(errors(read(file + "1;9;\"A;B", "en"))).contains(at(2, ProblemKind.QUOTE));
    }
}
