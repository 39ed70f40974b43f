package org.pendopo.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pendopo.shared.text.Differences.Kind;
import org.pendopo.shared.text.Differences.Piece;

class DifferencesTest {
    private static final List<String> BITS =
            List.of("taman ", "jalan ", "lampu. ", "\n", "\n\n", "air", "?", " ", "🌳", "…", "a.b ", "sungai! ");

    @Test
    void tells_the_words_that_changed() {
        assertThat(Differences.between("Pasang lima lampu. Segera.", "Pasang tujuh lampu. Segera."))
                .containsExactly(
                        new Piece(Kind.SAME, "Pasang "),
                        new Piece(Kind.GONE, "lima"),
                        new Piece(Kind.NEW, "tujuh"),
                        new Piece(Kind.SAME, " lampu. Segera."));
    }

    @Test
    void knows_what_is_the_same_or_empty() {
        assertThat(Differences.between("Sama.", "Sama.")).containsExactly(new Piece(Kind.SAME, "Sama."));
        assertThat(Differences.between(null, "")).isEmpty();
        assertThat(Differences.between("", "Baru")).containsExactly(new Piece(Kind.NEW, "Baru"));
    }

    @Test
    void holds_every_character_of_both_texts() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            var before = text(random, 30);
            var after = text(random, 30);
            var pieces = Differences.between(before, after);
            assertThat(without(pieces, Kind.NEW)).isEqualTo(before);
            assertThat(without(pieces, Kind.GONE)).isEqualTo(after);
        }
    }

    @Test
    @Timeout(10)
    void the_longest_texts_that_share_nothing_are_compared_in_time() {
        var before = IntStream.range(0, 10_000)
                .mapToObj(i -> "\n" + (char) ('a' + i % 7))
                .collect(Collectors.joining());
        var after = IntStream.range(0, 10_000)
                .mapToObj(i -> "\n" + (char) ('h' + i % 11))
                .collect(Collectors.joining());
        var start = System.nanoTime();
        assertThat(without(Differences.between(before, after), Kind.NEW)).isEqualTo(before);
        var sentence = before.replace("\n", " ");
        assertThat(without(Differences.between(sentence, after.replace("\n", " ")), Kind.NEW))
                .isEqualTo(sentence);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void changes_of_different_sentences_are_merged() {
        assertThat(Merge.of("Satu. Dua. Tiga. Empat.", "Satu baru. Dua. Tiga. Empat.", "Satu. Dua. Tiga. Lima."))
                .contains("Satu baru. Dua. Tiga. Lima.");
        assertThat(Merge.of("Satu. Dua. Tiga.", "Awal. Satu. Dua. Tiga.", "Satu. Dua. Tiga. Akhir."))
                .contains("Awal. Satu. Dua. Tiga. Akhir.");
    }

    @Test
    void changes_of_the_same_sentence_or_its_neighbour_are_not() {
        assertThat(Merge.of("Satu. Dua. Tiga.", "Satu a. Dua. Tiga.", "Satu b. Dua. Tiga."))
                .isEmpty();
        assertThat(Merge.of("Satu. Dua. Tiga.", "Satu a. Dua. Tiga.", "Satu. Dua b. Tiga."))
                .isEmpty();
    }

    @Test
    void merging_with_what_did_not_change_gives_the_other() {
        var random = new Random(11);
        for (var i = 0; i < 500; i++) {
            var base = text(random, 20);
            var other = text(random, 20);
            assertThat(Merge.of(base, other, base)).contains(other);
            assertThat(Merge.of(base, base, other)).contains(other);
            assertThat(Merge.of(base, other, other)).contains(other);
        }
    }

    @Test
    void merging_is_the_same_from_both_sides() {
        var random = new Random(13);
        for (var i = 0; i < 2_000; i++) {
            var base = text(random, 40);
            var mine = base.replaceFirst("taman", "kebun");
            var theirs = base.replaceFirst("sungai", "kali");
            assertThat(Merge.of(base, mine, theirs)).isEqualTo(Merge.of(base, theirs, mine));
        }
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream().filter(p -> p.kind() != kind).map(Piece::text).collect(Collectors.joining());
    }

    private static String text(Random random, int most) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> BITS.get(random.nextInt(BITS.size())))
                .collect(Collectors.joining());
    }
}
