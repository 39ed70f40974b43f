package org.pendopo.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonNamesTest {
    @ParameterizedTest
    @EnumSource(names = {"UNDER_13", "FROM_13_TO_17", "UNKNOWN"})
    void who_is_not_known_to_be_grown_up_appears_by_initials_outside_the_own_class(AgeBand minor) {
        assertThat(PersonNames.displayName("Dimas Prasetyo", minor, false)).isEqualTo("D. P.");
        assertThat(PersonNames.displayName("Dimas Prasetyo", minor, true)).isEqualTo("Dimas Prasetyo");
        assertThat(PersonTag.of(1, "anggota-x", "Dimas Prasetyo", minor, false).linkable())
                .isFalse();
    }

    @Test
    void adults_appear_by_name() {
        assertThat(PersonNames.displayName("Ratna Wulandari", AgeBand.ADULT, false))
                .isEqualTo("Ratna Wulandari");
    }

    @ParameterizedTest
    @CsvSource({"Ratna Wulandari,RW", "Suharto,S", "  siti  nur halimah ,SN", "😀 Budi,😀B"})
    void initials_are_the_first_letters_of_two_words(String name, String initials) {
        assertThat(PersonNames.initials(name)).isEqualTo(initials);
    }

    @Test
    void an_affiliation_is_cut_out_of_the_group_path() {
        assertThat(Affiliation.of("/schools/sman-1-wanasari/pupils"))
                .isEqualTo(new Affiliation("/schools/sman-1-wanasari", Title.PUPIL));
        assertThat(Affiliation.of("/komunitas/rw-04")).isEqualTo(new Affiliation("/komunitas/rw-04", Title.MEMBER));
        assertThat(Affiliation.of("/officials")).isEqualTo(new Affiliation("/officials", Title.OFFICIAL));
        assertThat(new Affiliation("no-slash", Title.MEMBER).isStorable()).isFalse();
    }
}
