package org.pendopo.proposals.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;

/** Proposals with the nastiest strings that seeded chance finds. */
final class ByChance {
    /** Questions of a consultation\'s own, among them one that a spreadsheet would take for a formula. */
    static final List<String> QUESTIONS = List.of("Luas (m²)", "=1+1", "title");

    private static final String[] NASTY = {
        "=",
        "+",
        "-",
        "@",
        "'",
        "''",
        "'=",
        "=cmd|' /C calc'!A0",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        ",",
        ";",
        "|",
        " ",
        "a",
        "Usulan",
        "7",
        "#{7*7}",
        "<script>",
        "</script>",
        "😀",
        "👩‍👩‍👧",
        "مرحبا",
        "\u202E",
        "\u0001",
        "\u001F",
        "\u007F",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "＝",
        "é",
        "e\u0301",
        "\\",
        "\\u0041",
        "null",
        "\uFFFD"
    };

    private final Map<String, Integer> ids = new HashMap<>();

    private static String string(Random random, int most) {
        var text = new StringBuilder();
        for (int parts = random.nextInt(most); parts > 0; parts--) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        return text.toString();
    }

    /** What the import makes of a short text: no space around it, and never blank. */
    private static @Nullable String label(Random random) {
        var label = PlainText.line(string(random, 6));
        return label.isEmpty() ? null : label;
    }

    private static @Nullable Long count(Random random) {
        return random.nextBoolean() ? null : random.nextLong(ImportLimits.MAX_COUNT + 1);
    }

    private static @Nullable Instant instant(Random random) {
        return random.nextBoolean()
                ? null
                : Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(999));
    }

    ProposalRow proposal(Random random) {
        var id = label(random);
        var answer = label(random);
        return new ProposalRow(
                0,
                id == null || ids.putIfAbsent(id, 1) != null ? null : id,
                Objects.requireNonNullElse(label(random), "Judul"),
                PlainText.clean(string(random, 30)),
                label(random),
                label(random),
                label(random),
                label(random),
                random.nextBoolean() ? null : BigDecimal.valueOf(random.nextLong(999_999_999_999_999L), 2),
                random.nextBoolean() ? null : "PLN",
                count(random),
                count(random),
                label(random),
                count(random),
                count(random),
                label(random),
                label(random),
                instant(random),
                label(random),
                answer,
                answer == null ? null : PlainText.clean("x" + string(random, 30)),
                instant(random),
                random.nextBoolean() ? null : "en",
                label(random),
                own(random));
    }

    private static Map<String, String> own(Random random) {
        var own = new HashMap<String, String>();
        for (var question : QUESTIONS) {
            var answer = PlainText.clean(string(random, 6));
            if (!answer.isEmpty() && random.nextBoolean()) {
                own.put(question, answer);
            }
        }
        return own;
    }
}
