package org.pendopo.testing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form as a page drew it, with what would be sent. */
public record HtmlForm(String action, Map<String, String> fields) {
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern AREA =
            Pattern.compile("<textarea [^>]*name=\"([^\"]*)\"[^>]*>\\R?(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CHOICE =
            Pattern.compile("<select [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    /** The form with this id, if the page has it. */
    public static Optional<HtmlForm> of(String page, String id) {
        var whole = Pattern.compile("(<form [^>]*id=\"" + Pattern.quote(id) + "\"[^>]*>)(.*?)</form>", Pattern.DOTALL)
                .matcher(page);
        return whole.find() ? Optional.of(read(whole.group(1), whole.group(2))) : Optional.empty();
    }

    private static HtmlForm read(String head, String body) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(body).results().map(found -> found.group()).forEach(input -> {
            if (!attribute(input, "type").matches("submit|checkbox|radio")) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        });
        AREA.matcher(body).results().forEach(area -> fields.put(area.group(1), plain(area.group(2))));
        CHOICE.matcher(body).results().forEach(choice -> {
            var chosen = CHOSEN.matcher(choice.group(2));
            fields.put(choice.group(1), chosen.find() ? plain(chosen.group(1)) : "");
        });
        return new HtmlForm(attribute(head, "action"), fields);
    }

    /** The same form with one field filled in, or its button pressed. */
    public HtmlForm with(String name, String value) {
        var filled = new LinkedHashMap<>(fields);
        filled.put(name, value);
        return new HtmlForm(action, filled);
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What goes over the wire. */
    public String body() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
