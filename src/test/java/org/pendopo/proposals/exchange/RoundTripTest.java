package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pendopo.shared.text.FormulaGuard;

/** Importing an export gives the same again, with the nastiest strings that seeded chance finds. */
class RoundTripTest {
    private final ByChance chance = new ByChance();

    private ProposalRow proposal(Random random) {
        return chance.proposal(random);
    }

    private static ProposalRow withoutLine(ProposalRow row) {
        return new ProposalRow(
                0,
                row.externalId(),
                row.title(),
                row.text(),
                row.category(),
                row.district(),
                row.districtCode(),
                row.place(),
                row.cost(),
                row.currency(),
                row.statedVotes(),
                row.statedAgainst(),
                row.statedStatus(),
                row.supports(),
                row.comments(),
                row.author(),
                row.coauthors(),
                row.date(),
                row.status(),
                row.answerKind(),
                row.answerText(),
                row.answerDate(),
                row.language(),
                row.address(),
                row.own());
    }

    @RepeatedTest(60)
    void an_export_is_imported_as_the_same_and_exported_as_the_same_bytes(RepetitionInfo run) throws IOException {
        var random = new Random(run.getCurrentRepetition());
        var rows = new ArrayList<ProposalRow>();
        for (int i = 0; i < 200; i++) {
            rows.add(proposal(random));
        }
        var first = Given.exported(rows);
        var again = Given.all(Given.bytes(first));
        assertThat(again.stream().map(RoundTripTest::withoutLine)).containsExactlyElementsOf(rows);
        assertThat(Given.exported(again)).isEqualTo(first);
    }

    @RepeatedTest(20)
    void json_says_the_same_and_is_imported_as_the_same(RepetitionInfo run) throws IOException {
        var random = new Random(run.getCurrentRepetition());
        var rows = Collections.nCopies(50, random).stream().map(this::proposal).toList();
        var out = new ByteArrayOutputStream();
        try (var export = new JsonExport(out)) {
            for (var row : rows) {
                export.write(row);
            }
        }
        var again = new ArrayList<ProposalRow>();
        var report =
                new JsonProposals(Given.bytes(out.toByteArray()), ImportOptions.in(Given.JAKARTA)).read(again::add);
        assertThat(report.problems()).isEmpty();
        assertThat(again.stream().map(RoundTripTest::withoutLine)).containsExactlyElementsOf(rows);
        var read = Json.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOfSatisfying(Map.class, root -> {
            assertThat(root.get("format")).isEqualTo("pendopo-proposals");
            assertThat((List<?>) root.get("proposals"))
                    .isEqualTo(rows.stream().map(RoundTripTest::asJson).toList());
        });
    }

    private static Map<String, @Nullable Object> asJson(ProposalRow row) {
        var json = facts(row);
        json.put("merged_into", null);
        return json;
    }

    private static Map<String, @Nullable Object> facts(ProposalRow row) {
        var json = new HashMap<String, @Nullable Object>();
        json.put("id", row.externalId());
        json.put("title", row.title());
        json.put("text", row.text());
        json.put("category", row.category());
        json.put("district", row.district());
        json.put("district_code", row.districtCode());
        json.put("place", row.place());
        json.put("cost", row.cost());
        json.put("currency", row.currency());
        json.put("stated_votes", number(row.statedVotes()));
        json.put("stated_against", number(row.statedAgainst()));
        json.put("stated_status", row.statedStatus());
        json.put("supports", number(row.supports()));
        json.put("comments", number(row.comments()));
        json.put("author", row.author());
        json.put("coauthors", row.coauthors());
        json.put("date", text(row.date()));
        json.put("status", row.status());
        json.put("answer", row.answerKind());
        json.put("answer_text", row.answerText());
        json.put("answer_date", text(row.answerDate()));
        json.put("language", row.language());
        json.put("address", row.address());
        if (!row.own().isEmpty()) {
            json.put("fields", row.own());
        }
        return json;
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static @Nullable BigDecimal number(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1,'=1+1",
                "+62,'+62",
                "-5,'-5",
                "@x,'@x",
                "'=1,''=1",
                "''=1,'''=1",
                "'halo,'halo",
                "halo,halo",
                "＝1,'＝1"
            })
    void formulas_are_kept_from_running(String value, String cell) {
        assertThat(FormulaGuard.guard(value)).isEqualTo(cell);
        assertThat(FormulaGuard.unguard(cell)).isEqualTo(value);
    }

    @Test
    void no_cell_of_an_export_begins_like_a_formula() throws IOException {
        var random = new Random(7);
        var rows = Collections.nCopies(500, random).stream().map(this::proposal).toList();
        var reader = StrictReader.open(Given.bytes(Given.exported(rows)).open(), StandardCharsets.UTF_8);
        try (var records = new CsvRecords(reader, ',', '"', new Problems())) {
            int cells = 0;
            while (records.hasNext()) {
                for (var cell : records.next().cells()) {
                    assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
                    cells++;
                }
            }
            assertThat(cells).isEqualTo(501 * (24 + ByChance.QUESTIONS.size()));
        }
    }

    @Test
    void what_is_part_of_another_one_is_no_proposal_of_its_own_when_it_comes_back() throws IOException {
        var whole = chance.proposal(new Random(1));
        var part = chance.proposal(new Random(2));
        var csv = new ByteArrayOutputStream();
        try (var export = new CsvExport(csv)) {
            export.write(whole);
            export.write(part, "7");
        }
        assertThat(Given.all(Given.bytes(csv.toByteArray())))
                .extracting(ProposalRow::title)
                .containsExactly(whole.title());
        var json = new ByteArrayOutputStream();
        try (var export = new JsonExport(json)) {
            export.write(part, "7");
            export.write(whole);
        }
        var again = new ArrayList<ProposalRow>();
        new JsonProposals(Given.bytes(json.toByteArray()), ImportOptions.in(Given.JAKARTA)).read(again::add);
        assertThat(again).extracting(ProposalRow::title).containsExactly(whole.title());
    }

    @Test
    void an_export_begins_with_a_byte_order_mark_and_the_header() throws IOException {
        assertThat(new String(Given.exported(List.of()), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFid,title,text,category,district,district_code,place,cost,currency,stated_votes,stated_against,"
                                + "stated_status,supports,comments,author,coauthors,date,status,answer,answer_text,answer_date,"
                                + "language,address,merged_into,field: Luas (m²),field: =1+1,field: title\r\n");
    }
}
