package org.pendopo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pendopo.testing.browser.Visitors;

/**
 * Sends everything that nobody should type to each text field of each form. Either the form comes back with what was typed
 * and an error at the field in the reader's language, or the text is taken and prints itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsBrowserIT {
    private final Visitors visitors = new Visitors();
    private final Stage stage = new Stage(visitors);

    @BeforeAll
    void open() {
        stage.consultation()
                .commitment()
                .community()
                .lessons()
                .guardian()
                .account("uji-isian")
                .question();
    }

    @AfterAll
    void close() {
        stage.clear();
    }

    static Stream<Forms.Entry> forms() {
        return Forms.entries().stream().filter(form -> form.how() == Forms.How.EACH || form.how() == Forms.How.ONCE);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void stands_bad_input(Forms.Entry form) {
        var path = stage.address(form.address());
        var page = stage.person(form.person()).open(path).page();
        var fields = Sent.fields(page, form);
        assertThat(fields).as("text fields of %s at %s", form, path).isNotEmpty();
        var softly = new SoftAssertions();
        tellsInBothLanguages(softly, form, path, fields.getFirst());
        for (var field : fields) {
            if (isGone(softly, form, path, field)) {
                softly.assertAll();
                return;
            }
            stage.letTimePass();
        }
        var all = Sent.of(
                page, path, form, fields.getFirst(), BadValue.everything().raw());
        check(softly, fields.getFirst() + " everything", BadValue.everything(), all);
        softly.assertAll();
    }

    // Whether the form took the text and is not there any more.
    private boolean isGone(SoftAssertions softly, Forms.Entry form, String path, String field) {
        var page = stage.person(form.person()).page();
        var once = form.how() == Forms.How.ONCE;
        for (var value : once ? BadValue.refused() : BadValue.all()) {
            var sent = Sent.of(page, path, form, field, value.raw());
            check(softly, field + " " + value, value, sent);
            if (once && sent.moved()) {
                return true;
            }
        }
        return false;
    }

    private static void check(SoftAssertions softly, String what, BadValue value, Sent sent) {
        softly.assertThat(sent.isAnswered() || isLost(value, sent))
                .as("%s: %d %s %s", what, sent.status(), sent.words(), start(sent.text()))
                .isTrue();
        softly.assertThat(sent.injected()).as("%s became markup", what).isFalse();
        softly.assertThat(sent.evaluated()).as("%s was computed", what).isFalse();
        if (sent.status() == 200 && !sent.moved()) {
            softly.assertThat(sent.words()).as("%s: words", what).isNotBlank();
            if (!value.raw().contains("%ED")
                    && !value.raw().contains("%FF")
                    && !value.raw().contains("%zz")) {
                var typed = URLDecoder.decode(value.raw(), StandardCharsets.UTF_8);
                softly.assertThat(Sent.visible(sent.kept()).equals(Sent.visible(typed)))
                        .as(
                                "%s: kept is what was typed (%d characters)",
                                what, sent.kept().length())
                        .isTrue();
            }
        }
    }

    // The longest text is refused everywhere; what is said of it differs between the languages.
    private void tellsInBothLanguages(SoftAssertions softly, Forms.Entry form, String path, String field) {
        var page = stage.person(form.person()).page();
        var query = path.contains("?") ? "&lang=" : "?lang=";
        var words = List.of("id", "en").stream()
                .map(l -> Sent.of(page, path + query + l, form, field, BadValue.LONG.raw())
                        .words())
                .toList();
        softly.assertThat(words.getFirst())
                .as("words in Indonesian")
                .isNotBlank()
                .isNotEqualTo("null");
        softly.assertThat(words.getLast()).as("words in English").isNotBlank().isNotEqualTo("null");
        softly.assertThat(words.getFirst()).as("languages differ").isNotEqualTo(words.getLast());
    }

    // A value that cannot be decoded never arrives; in a form of a row nothing then tells the field.
    private static boolean isLost(BadValue value, Sent sent) {
        return value.raw().contains("%zz")
                && sent.status() == 200
                && !sent.words().isBlank();
    }

    private static String start(String text) {
        return text.replaceAll("\\s+", " ")
                .substring(0, Math.min(160, text.replaceAll("\\s+", " ").length()));
    }
}
