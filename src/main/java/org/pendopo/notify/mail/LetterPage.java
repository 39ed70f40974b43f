package org.pendopo.notify.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pendopo.shared.text.Language;

/**
 * What stands in a letter, as plain text and as HTML without a single image.
 *
 * @param sentence what there is to say
 * @param more a line below it, or empty
 * @param stop the words of the link that ends letters, or empty
 */
record LetterPage(
        Language language,
        String sentence,
        String more,
        String button,
        String address,
        String why,
        String stop,
        String stopAddress) {
    private static final String TEMPLATE = read("letter.html");
    private static final String STOP = read("letter-stop.html");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)\\}\\}");

    String text() {
        var end = stop.isEmpty() ? "" : "\n" + stop + "\n" + stopAddress + "\n";
        var between = more.isEmpty() ? "" : more + "\n\n";
        return sentence + "\n\n" + between + button + ":\n" + address + "\n\n-- \n" + why + "\n" + end;
    }

    String html() {
        return filled(TEMPLATE, stop.isEmpty() ? "" : filled(STOP, ""));
    }

    private String filled(String template, String end) {
        var words = Map.of(
                "language", language.code(),
                "sentence", escaped(sentence),
                "more", escaped(more),
                "button", escaped(button),
                "address", escaped(address),
                "why", escaped(why),
                "stop", escaped(stop),
                "stopAddress", escaped(stopAddress),
                "end", end);
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), "")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(LetterPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
