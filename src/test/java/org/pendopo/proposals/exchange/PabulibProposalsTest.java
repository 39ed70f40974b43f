package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pendopo.proposals.exchange.Given.PABULIB;
import static org.pendopo.proposals.exchange.Given.at;
import static org.pendopo.proposals.exchange.Given.errors;
import static org.pendopo.proposals.exchange.Given.pabulib;
import static org.pendopo.proposals.exchange.Given.warnings;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PabulibProposalsTest {
    @Test
    void projects_come_in_any_order_of_columns_with_their_votes_counted() throws IOException {
        var preview = pabulib(PABULIB);
        assertThat(preview.report().problems()).isEmpty();
        assertThat(preview.rows())
                .extracting(
                        ProposalRow::line,
                        ProposalRow::externalId,
                        ProposalRow::title,
                        ProposalRow::cost,
                        ProposalRow::statedVotes,
                        ProposalRow::category,
                        ProposalRow::district,
                        ProposalRow::statedStatus)
                .containsExactly(
                        tuple(17L, "7", "Taman kota", cost("5000.00"), 3L, "hijau", "Utara", "selected"),
                        tuple(
                                18L,
                                "p-2",
                                "Lampu; \"terang\" dan hemat",
                                cost("800.50"),
                                1L,
                                "jalan",
                                null,
                                "not_selected"),
                        tuple(20L, "x", "Sepeda", cost("1000.00"), 1L, null, "Selatan", null));
        assertThat(preview.rows()).extracting(ProposalRow::status).containsOnlyNulls();
        assertThat(preview.rows()).extracting(ProposalRow::language).containsOnly("id");
        assertThat(preview.rows()).extracting(ProposalRow::supports).containsOnlyNulls();
        assertThat(warnings(preview.report())).containsExactly(at(18, "category", ProblemKind.PB_CATEGORIES));
    }

    @Test
    void currency_and_district_of_the_whole_vote_are_those_of_every_project() throws IOException {
        var file = PABULIB.replace("unit;Kotabaru", "unit;Kotabaru\nsubunit;Barat\ncurrency;PLN");
        assertThat(pabulib(file).rows())
                .extracting(ProposalRow::district, ProposalRow::currency)
                .containsExactly(tuple("Utara", "PLN"), tuple("Barat", "PLN"), tuple("Selatan", "PLN"));
        assertThat(pabulib(PABULIB.replace("unit;Kotabaru", "currency;zloty")).rows())
                .extracting(ProposalRow::currency)
                .containsOnlyNulls();
    }

    private static BigDecimal cost(String cost) {
        return new BigDecimal(cost);
    }

    @Test
    void the_facts_of_meta_are_told() throws IOException {
        assertThat(pabulib(PABULIB).facts())
                .returns("Green budget of Kotabaru", PabulibFacts::description)
                .returns("Kotabaru", PabulibFacts::unit)
                .returns("2025", PabulibFacts::instance)
                .returns(new BigDecimal("1000000.50"), PabulibFacts::budget)
                .returns(VoteType.APPROVAL, PabulibFacts::voteType)
                .returns("equalshares/add1", PabulibFacts::rule)
                .returns(LocalDate.of(2025, 4, 3), PabulibFacts::begin)
                .returns(null, PabulibFacts::end)
                .returns(3L, PabulibFacts::projects)
                .returns(4L, PabulibFacts::votes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval", "ordinal", "cumulative", "scoring", "choose-1", "Approval", "choose_1"})
    void every_vote_type_is_read(String type) throws IOException {
        var preview = pabulib(PABULIB.replace("vote_type;approval", "vote_type;" + type));
        assertThat(preview.report().clean()).isTrue();
        assertThat(preview.rows()).extracting(ProposalRow::statedVotes).containsExactly(3L, 1L, 1L);
    }

    @Test
    void an_unknown_vote_type_is_refused() throws IOException {
        var report = pabulib(PABULIB.replace("vote_type;approval", "vote_type;shouting"))
                .report();
        assertThat(errors(report)).containsExactly(at(10, "vote_type", ProblemKind.PB_VOTE_TYPE));
        assertThat(report.problems().getFirst().args())
                .containsExactly("shouting", "approval, ordinal, cumulative, scoring, choose-1");
    }

    @Test
    void points_belong_to_projects() throws IOException {
        var file = PABULIB.replace("vote_type;approval", "vote_type;cumulative")
                .replace("voter_id;vote;age", "voter_id;points;vote")
                .replace("1;7,p-2;30", "1;2,3;7,p-2")
                .replace("2;7;41", "2;2,3;7")
                .replace("3;\"7,x\";", "3;1,1;7,x")
                .replace("4;;12", "4;;");
        assertThat(warnings(pabulib(file).report())).contains(at(24, "points", ProblemKind.PB_VOTE_POINTS));
    }

    @Test
    void stated_votes_are_taken_and_compared() throws IOException {
        var file = PABULIB.replace("selected;proposer", "votes;score").replace("Utara;1;Karang Taruna", "Utara;9;12");
        var preview = pabulib(file);
        assertThat(preview.rows()).extracting(ProposalRow::statedVotes).containsExactly(9L, 0L, 1L);
        assertThat(warnings(preview.report()))
                .contains(at(17, "votes", ProblemKind.PB_VOTES_DIFFER), at(18, "votes", ProblemKind.PB_VOTES_DIFFER));
    }

    @Test
    void doubtful_ballots_are_told_with_their_line() throws IOException {
        var report = pabulib(PABULIB.replace("2;7;41", "2;7,99,7;41")).report();
        assertThat(report.clean()).isTrue();
        assertThat(warnings(report))
                .contains(at(24, "vote", ProblemKind.PB_VOTE_UNKNOWN), at(24, "vote", ProblemKind.PB_VOTE_TWICE));
        var one = pabulib(PABULIB.replace("vote_type;approval", "vote_type;choose-1"))
                .report();
        assertThat(warnings(one)).contains(at(23, "vote", ProblemKind.PB_VOTE_ONE));
    }

    @ParameterizedTest
    @CsvSource({
        "5000;7;,                     x;7;,                       17, cost,        COST",
        "5000;7;,                     -1;7;,                      17, cost,        COST_RANGE",
        "5000;7;,                     1e99;7;,                    17, cost,        COST_RANGE",
        "5000;7;,                     ;7;,                        17, cost,        REQUIRED",
        "5000;7;,                     5000;;,                     17, project_id,  REQUIRED",
        "1e3;x;,                      1e3;7;,                     20, project_id,  ID_DUPLICATE",
        "num_projects;3,              num_projects;many,          7,  num_projects, PB_META_NUMBER",
        "num_projects;3,              num_projects;4,             26, num_projects, PB_PROJECTS_FEWER",
        "num_votes;4,                 num_votes;5,                26, num_votes,   PB_VOTES_FEWER",
        "budget;1000000.50,           budget;lots,                9,  budget,      PB_META_NUMBER",
        "name;cost;project_id,        name;price;project_id,      16, cost,        PB_HEADER",
        "name;cost;project_id,        name;cost;cost;project_id,  16, cost,        HEADER_DUPLICATE",
        "voter_id;vote;age,           voter_id;age;sex,           22, vote,        PB_HEADER"
    })
    void what_is_wrong_is_told_by_line_and_column(
            String right, String wrong, long line, String column, ProblemKind kind) throws IOException {
        assertThat(PABULIB).contains(right);
        assertThat(errors(pabulib(PABULIB.replace(right, wrong)).report())).contains(at(line, column, kind));
    }

    @Test
    void sections_must_be_there_once_and_in_order() throws IOException {
        assertThat(errors(pabulib(PABULIB.replace("META\n", "DATA\n")).report()))
                .containsExactly(at(1, ProblemKind.PB_START));
        assertThat(errors(pabulib("title,cost\nTaman,5\n").report())).containsExactly(at(1, ProblemKind.PB_START));
        assertThat(errors(pabulib(PABULIB.replace("key;value\n", "")).report()))
                .containsExactly(at(2, ProblemKind.PB_HEADER));
        assertThat(errors(pabulib(PABULIB.replace("VOTES\n", "PROJECTS\n")).report()))
                .containsExactly(at(21, ProblemKind.PB_SECTION_TWICE));
        assertThat(errors(pabulib(PABULIB.replace("PROJECTS\n", "VOTES\n")).report()))
                .containsExactly(at(15, ProblemKind.PB_SECTION_ORDER));
        assertThat(errors(pabulib("").report())).containsExactly(at(1, ProblemKind.EMPTY));
    }

    @Test
    void cut_off_anywhere_before_the_last_ballot_it_is_refused() throws IOException {
        int lastBallot = PABULIB.indexOf("\n4;;12");
        for (int length = 0; length <= lastBallot; length++) {
            assertThat(pabulib(PABULIB.substring(0, length)).report().errors())
                    .as("cut at %d", length)
                    .isPositive();
        }
        assertThat(errors(
                        pabulib(PABULIB.substring(0, PABULIB.indexOf("VOTES"))).report()))
                .containsExactly(at(20, ProblemKind.PB_SECTION_MISSING));
        assertThat(errors(pabulib(PABULIB.substring(0, PABULIB.indexOf("PROJECTS")))
                        .report()))
                .containsExactly(at(14, ProblemKind.PB_SECTION_MISSING));
        assertThat(errors(
                        pabulib(PABULIB.substring(0, PABULIB.indexOf("terang"))).report()))
                .containsExactly(at(18, ProblemKind.QUOTE));
    }

    @Test
    void more_than_announced_is_only_doubtful() throws IOException {
        var report = pabulib(PABULIB.replace("num_votes;4", "num_votes;3").replace("num_projects;3", "num_projects;2"))
                .report();
        assertThat(report.clean()).isTrue();
        assertThat(warnings(report))
                .contains(
                        at(7, "num_projects", ProblemKind.PB_PROJECTS_MORE),
                        at(8, "num_votes", ProblemKind.PB_VOTES_MORE));
    }

    @Test
    void a_name_may_be_missing_or_too_long() throws IOException {
        var preview = pabulib(PABULIB.replace("Taman kota", "kata ".repeat(60)).replace("Sepeda", ""));
        assertThat(preview.report().clean()).isTrue();
        assertThat(preview.rows().get(0).title()).hasSizeLessThanOrEqualTo(200).endsWith("kata…");
        assertThat(preview.rows().get(0).text()).isEqualTo("kata ".repeat(60).strip());
        assertThat(preview.rows().get(2).title()).isEqualTo("x");
        assertThat(warnings(preview.report())).contains(at(20, "name", ProblemKind.PB_TITLE));
    }
}
