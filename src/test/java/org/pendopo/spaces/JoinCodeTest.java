package org.pendopo.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {
    @RepeatedTest(50)
    void is_drawn_without_look_alikes() {
        var code = JoinCode.draw();
        assertThat(code.letters()).matches("[2-9A-HJKMNP-Z]{8}").doesNotContainPattern("[01ILO]");
        assertThat(code.isWellFormed()).isTrue();
    }

    @Test
    void does_not_repeat() {
        assertThat(Stream.generate(JoinCode::draw).limit(1000)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcd2345",
                " ABCD-2345 ",
                "ab cd 23 45",
                "ABCD–2345",
                "a-b-c-d-2-3-4-5",
                "\u00a0abcd\u30002345\u0000",
                "\u200babcd2345"
            })
    void is_the_same_however_it_is_typed(String typed) {
        assertThat(JoinCode.typed(typed)).isEqualTo(new JoinCode("ABCD2345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD234", "ABCD23456", "ABCD234O", "ABCD1234", "ÀBCD2345", "<script>"})
    void is_refused_when_no_code_looks_like_it(String typed) {
        assertThat(JoinCode.typed(typed).isWellFormed()).isFalse();
    }

    @Test
    void is_read_aloud_in_two_groups() {
        assertThat(new JoinCode("ABCD2345").grouped()).isEqualTo("ABCD-2345");
    }
}
