package org.pendopo.contributions.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Markdown;

/** The longer texts of the house, as Markdown files by name and language; their heading is the page's own. */
final class HouseTexts {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private HouseTexts() {}

    /** Without the heading; the page has only that one above, so sections stand on the second level. */
    static String html(String name, Language language) {
        return Markdown.toHtml(markdown(name, language).replaceFirst("^# .*\\R", ""), 2);
    }

    static String title(String name, Language language) {
        return markdown(name, language).lines().findFirst().orElse("").replaceFirst("^# +", "");
    }

    private static String markdown(String name, Language language) {
        return READ.computeIfAbsent("/org/pendopo/texts/" + name + "_" + language.code() + ".md", HouseTexts::read);
    }

    private static String read(String file) {
        try (var in = HouseTexts.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
