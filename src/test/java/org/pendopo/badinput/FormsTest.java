package org.pendopo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormsTest {
    @Test
    void every_form_is_in_the_table() {
        var named = Forms.entries().stream().map(Forms.Entry::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(Forms.inPages());
    }
}
