package org.pendopo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page and component. */
class PagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path COMPONENTS = PAGES.resolve("resources/pd");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|<style|<script(?![^>]*src=)|\\son[a-z]+=\"|f:ajax|h:commandLink");
    private static final Pattern WORDS = Pattern.compile(">\\s*[A-Z][a-z]+ [a-z]+[^<#{}]*<");

    static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".xhtml")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_no_inline_style_or_script(Path page) throws IOException {
        assertThat(INLINE.matcher(Files.readString(page)).find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shows_unescaped_html_in_one_component_only(Path page) throws IOException {
        if (!page.equals(COMPONENTS.resolve("richText.xhtml"))) {
            assertThat(Files.readString(page)).doesNotContain("escape=\"false\"");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_short(Path page) throws IOException {
        var most = page.startsWith(COMPONENTS) ? 80 : 200;
        assertThat(Files.readAllLines(page)).hasSizeLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void has_no_words_of_its_own(Path page) throws IOException {
        var text = Files.readString(page).replaceAll("(?s)<!--.*?-->", "").replace(">Bahasa Indonesia<", "><");
        assertThat(WORDS.matcher(text).results().map(r -> r.group().strip())).isEmpty();
    }
}
