package org.pendopo.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {
    private static final String ALLOWED = "[a-z0-9][a-z0-9._-]*";

    @ParameterizedTest
    @CsvSource({
        "ratna,ratna",
        "Ratna Wulandari,ratna-wulandari",
        "budi.santoso,budi.santoso",
        "Zoë@example.org,zoe",
        "-._joko_.-,joko",
        "ÅNGSTRÖM,angstrom"
    })
    void is_made_of_the_user_name(String wished, String handle) {
        assertThat(Handle.plain(wished)).isEqualTo(handle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "日本語", "😀", "@x", "...", "<script>alert(1)</script>", "' or 1=1 --"})
    void is_always_one_that_the_database_takes(String wished) {
        assertThat(Handle.candidates(wished, AgeBand.ADULT))
                .isNotEmpty()
                .allMatch(h -> h.matches(ALLOWED) && h.length() <= 40);
    }

    @Test
    void of_a_long_name_leaves_room_for_what_makes_it_unique() {
        assertThat(Handle.candidates("x".repeat(500), AgeBand.ADULT)).allMatch(h -> h.length() <= 40);
    }

    @Test
    void gets_a_number_when_it_is_taken() {
        assertThat(Handle.candidates("sari", AgeBand.ADULT)).startsWith("sari", "sari-2", "sari-3");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDER_13", "FROM_13_TO_17", "UNKNOWN"})
    void of_who_may_be_a_minor_says_nothing_of_the_name(AgeBand minor) {
        assertThat(Handle.candidates("dimas", minor))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(h -> h.matches(ALLOWED) && !h.contains("dimas") && Handle.isNeutral(h));
    }
}
