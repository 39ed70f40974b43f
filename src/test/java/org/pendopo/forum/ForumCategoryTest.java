package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.pendopo.shared.RuleBroken;

class ForumCategoryTest {
    @Test
    void has_a_name_on_one_line() {
        assertThat(new ForumCategory(1, "  Tanya \n jawab\u0000 ", 1).getTitle())
                .isEqualTo("Tanya jawab");
    }

    @Test
    void refuses_a_name_of_nothing_but_blanks() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ForumCategory.title(" \t\n "))
                .returns("title", RuleBroken::field);
    }

    @Test
    void counts_characters_as_people_do() {
        assertThat(ForumCategory.title("🌱".repeat(80))).hasSize(160);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ForumCategory.title("🌱".repeat(81)))
                .returns("forum.category.title.long", RuleBroken::key);
    }
}
