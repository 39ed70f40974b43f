package org.pendopo.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SpaceSlugTest {
    @Test
    void reads_like_the_title_in_latin_letters() {
        assertThat(SpaceSlug.of("Taman Tepi Sungai, 1,2 km!", SpaceKind.PROJECT))
                .isEqualTo("taman-tepi-sungai-1-2-km");
        assertThat(SpaceSlug.of("Łódź & Øresund — Straße", SpaceKind.PROJECT)).isEqualTo("lodz-dan-oresund-strasse");
    }

    @Test
    void is_the_kind_when_nothing_of_the_title_is_latin() {
        assertThat(SpaceSlug.of("ꦥꦼꦤ꧀ꦝꦺꦴꦥꦺꦴ 😀", SpaceKind.COMMUNITY)).isEqualTo("community");
    }

    @Test
    void always_fits_the_check_of_the_database() {
        for (var title : Set.of("-a-", "#{7*7}", "<script>", "a".repeat(160), "ab ".repeat(50), "١٢٣")) {
            assertThat(SpaceSlug.of(title, SpaceKind.CLASS))
                    .matches("[a-z0-9]+(-[a-z0-9]+)*")
                    .hasSizeLessThan(76);
        }
    }

    @Test
    void takes_the_first_free_number() {
        assertThat(SpaceSlug.unique("pasar", Set.of("pasar-2"))).isEqualTo("pasar");
        assertThat(SpaceSlug.unique("pasar", Set.of("pasar", "pasar-2", "pasar-baru")))
                .isEqualTo("pasar-3");
    }
}
