package org.pendopo.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeilTest {
    private final Veil veil = new Veil(
            "Ayu Kirana",
            List.of(
                    new NameRow("Dimas Prasetyo", "anggota-abc2345"),
                    new NameRow("Kirana Dewi (Nia)", "anggota-x7y8z9a")),
            "[x$1]");

    @ParameterizedTest
    @CsvSource({
        "Saya setuju dengan Dimas Prasetyo.,Saya setuju dengan [x$1].",
        "kata dimas begitu,kata [x$1] begitu",
        "DIMAS?,[x$1]?",
        "Halo @anggota-abc2345 apa kabar,Halo [x$1] apa kabar",
        "Halo @siapa.saja apa kabar,Halo [x$1] apa kabar",
        "Nia dan saya,[x$1] dan saya",
        "dunia Indonesia,dunia Indonesia",
        "nama saya Ayu Kirana,nama saya Ayu Kirana",
        "surat ke a@b.id,surat ke a@b.id",
        "Dimaslah dan punya dimasnya,[x$1] dan punya [x$1]",
        "kata Niapun begitu,kata [x$1] begitu",
        "Dimasku itu,[x$1] itu",
        "dimaskan bukan nama,dimaskan bukan nama",
        "Di\u200Bmas,[x$1]",
        "Di\u200Dma\u200Es,[x$1]"
    })
    void names_of_others_go_and_the_rest_stays(String written, String shown) {
        assertThat(veil.over(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "Kata Dim**a**s tadi,Kata [x$1] tadi",
        "Kata D&#105;mas tadi,Kata [x$1] tadi",
        "Kata Di\\mas tadi,Kata Di\\mas tadi"
    })
    void no_sign_of_markdown_hides_a_name(String written, String shown) {
        assertThat(veil.overMarkdown(written)).isEqualTo(shown);
    }

    @Test
    void quoted_lines_go_altogether() {
        assertThat(veil.over("> Aku Dimas, umurku 12\n> kelas 7A\n\nSama denganku."))
                .isEqualTo("Sama denganku.");
    }

    @Test
    void with_nobody_else_nothing_is_covered() {
        assertThat(new Veil("Ayu", List.of(), "[x]").over("Halo semua")).isEqualTo("Halo semua");
    }
}
