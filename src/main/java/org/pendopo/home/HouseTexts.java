package org.pendopo.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Markdown;

/** Long texts of the house, Markdown files in both languages; the first line is the title. */
@ApplicationScoped
public class HouseTexts {
    /** A text ready for a page. */
    public record HouseText(String title, String html) {}

    private final Map<String, HouseText> known = new ConcurrentHashMap<>();

    /** @param name a file's name without language and ending; it comes from a page, never from an address */
    public HouseText read(String name, Language language) {
        return known.computeIfAbsent(
                name + "_" + language.code() + ".md", file -> load(file, text -> Markdown.toHtml(text, 2)));
    }

    static HouseText load(String file, UnaryOperator<String> toHtml) {
        try (var stream = HouseTexts.class.getResourceAsStream("/org/pendopo/texts/" + file)) {
            if (stream == null) {
                throw new NotFound();
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var end = text.indexOf('\n');
            return new HouseText(
                    text.substring(0, end).replaceFirst("^#+", "").strip(), toHtml.apply(text.substring(end)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
