package org.pendopo.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.text.Language;

/** The guides as pages: every one that is written, with every picture, and no link that leads out of the portal. */
class GuidesPagesTest {
    private static final Pattern IMAGE = Pattern.compile("<img src=\"/resources/guide/([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    private final Guides guides = new Guides();

    static List<String> roles() {
        return Guides.ROLES;
    }

    @Test
    void every_guide_that_is_written_is_listed() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("docs/guide"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(
                            Guides.ROLES.stream().map(role -> role + ".md").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void a_guide_shows_its_pictures_by_their_captions(String role) throws Exception {
        for (var language : Language.values()) {
            var text = guides.read(role, language);
            assertThat(text.title()).isNotBlank();
            var written = Files.readString(Path.of("docs/guide", language == Language.ID ? "id" : "", role + ".md"));
            assertThat(IMAGE.matcher(text.html()).results().map(found -> found.group(1)))
                    .hasSize((int) written.lines()
                            .filter(line -> line.startsWith("!["))
                            .count())
                    .allSatisfy(
                            file -> assertThat(Path.of("docs/pictures", file)).exists());
            assertThat(text.html().split("<details class=\"picture\"><summary>[^<]+</summary><img ", -1))
                    .hasSize(text.html().split("<img ", -1).length);
            assertThat(links(text.html())).containsOnly("/guides");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "../privacy", "id/citizen", "Citizen"})
    void other_roles_have_none(String role) {
        assertThatThrownBy(() -> guides.read(role, Language.EN)).isInstanceOf(NotFound.class);
    }

    @Test
    void only_pictures_of_guides_are_shown() {
        assertThat(Guides.html("![a](https://example.org/x.png)\n\n![b](../pictures/../x.png)\n\n![c](x.png)"))
                .doesNotContain("src=");
        assertThat(Guides.html("![a \"b\" & c](../pictures/on-phone.png)"))
                .contains("<summary>a &#34;b&#34; &amp; c</summary>")
                .contains("width=\"390\"");
    }

    private static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
