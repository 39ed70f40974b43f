package org.pendopo.contributions.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.RuleBroken;

class TypedFieldsTest {
    private static final String KEY = "6f1b2c3d-0000-4000-8000-000000000001";

    @ParameterizedTest
    @ValueSource(strings = {"", "  two\r\nlines\t ", "\"quotes\" \\ and {braces}", "emoji 🌊", "<script>"})
    void what_was_typed_comes_back_letter_by_letter(String typed) {
        var fields = TypedFields.of(Map.of("f:text", new String[] {typed}, "f:many", new String[] {"a", "b"}));
        assertThat(TypedFields.read(fields.stored())).isEqualTo(fields);
        assertThat(fields.values()).containsEntry("f:text", List.of(typed)).containsEntry("f:many", List.of("a", "b"));
    }

    @Test
    void only_what_no_database_takes_is_left_out() {
        var fields = TypedFields.of(Map.of("f:text", new String[] {"a\0b\ud800c"}));
        assertThat(fields.values()).containsEntry("f:text", List.of("abc"));
    }

    @Test
    void what_the_page_needs_to_be_sent_is_no_part_of_it() {
        var fields = TypedFields.of(Map.of(
                "pd_token", new String[] {"secret"},
                "jakarta.faces.ViewState:1", new String[] {"stateless"},
                "draft_path", new String[] {"/x"},
                "f:title", new String[] {"A title"}));
        assertThat(fields.values()).containsOnlyKeys("f:title");
    }

    @Test
    void nothing_typed_is_nothing_to_keep_whatever_was_chosen() {
        var chosen =
                Map.of("f:w:key", new String[] {KEY}, "f:stance", new String[] {"FOR"}, "f:w:text", new String[] {" "});
        assertThat(TypedFields.of(chosen)).returns(true, TypedFields::isEmpty);
        assertThat(TypedFields.of(Map.of("f:cost", new String[] {"5"}))).returns(false, TypedFields::isEmpty);
        assertThat(TypedFields.of(chosen).keys()).extracting(Object::toString).containsExactly(KEY);
        assertThat(TypedFields.of(Map.of("f:key", new String[] {"' or 1=1"})).keys())
                .isEmpty();
    }

    @Test
    void its_title_names_it_else_its_text_else_the_first_words() {
        var all = new LinkedHashMap<String, String[]>();
        all.put("f:cost", new String[] {"5"});
        all.put("f:notes", new String[] {"some words"});
        assertThat(TypedFields.of(all).excerpt(40)).isEqualTo("some words");
        all.put("f:w:text", new String[] {"first\nsecond"});
        assertThat(TypedFields.of(all).excerpt(40)).isEqualTo("first second");
        all.put("f:title", new String[] {"Lamps for the whole of Gang Melati and beyond"});
        assertThat(TypedFields.of(all).excerpt(20)).isEqualTo("Lamps for the…");
    }

    @Test
    void more_than_anybody_types_is_refused() {
        var long250 = TypedFields.of(Map.of("f:text", new String[] {"x".repeat(250_001)}));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(long250::stored)
                .returns("contributions-drafts.long", RuleBroken::key);
        var many = new LinkedHashMap<String, String[]>();
        for (var i = 0; i < 201; i++) {
            many.put("f:n" + i, new String[] {"x"});
        }
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> TypedFields.of(many));
    }
}
