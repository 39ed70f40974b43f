package org.pendopo.owndata;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;

/** One page that reads without a connection and without script: each row as a list of what is known. */
final class OwnDataHtml implements OwnDataWriter {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");
    private static final String STYLE =
            "body{font:1rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
                    + "color-scheme:light dark}dl{border-top:1px solid #888;padding:.5rem 0;margin:0}dt{font-weight:700}"
                    + "dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}";

    private final Writer out;
    private final ZoneId zone;
    private final Language language;
    private String table = "";
    private boolean headed;

    OwnDataHtml(Writer out, String handle, ZonedDateTime at, URI portal, Language language) throws IOException {
        this.out = out;
        this.zone = at.getZone();
        this.language = language;
        var title = text("owndata.file.title");
        out.write("<!doctype html>\n<html lang=\"" + language.code() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + title + "</title><style>" + STYLE
                + "</style></head><body><h1>" + title + "</h1>\n<p>"
                + escaped(Texts.of(language, "owndata.file.about", handle, portal.toString(), at)) + "</p>\n");
    }

    private String text(String key) {
        return escaped(Texts.of(language, key));
    }

    @Override
    public void table(String name) {
        table = name;
        headed = false;
    }

    @Override
    public void row(JsonObject row) {
        try {
            if (!headed) {
                out.write("<h2>" + text("owndata.table." + table) + "</h2>\n");
                headed = true;
            }
            out.write("<dl>");
            for (var cell : row.entrySet()) {
                if (!cell.getValue().equals(JsonValue.NULL)) {
                    out.write("<dt>" + text("owndata.column." + cell.getKey()) + "</dt><dd>"
                            + escaped(shown(cell.getValue())) + "</dd>");
                }
            }
            out.write("</dl>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shown(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> shown(((JsonString) value).getString());
            case TRUE -> Texts.of(language, "owndata.yes");
            case FALSE -> Texts.of(language, "owndata.no");
            default -> value.toString();
        };
    }

    private String shown(String text) {
        if (CODE.matcher(text).matches()) {
            return text.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        try {
            var minute = language == Language.ID ? "d MMMM yyyy, HH.mm" : "d MMMM yyyy, HH:mm";
            return DateTimeFormatter.ofPattern(minute, language.locale())
                    .format(OffsetDateTime.parse(text).atZoneSameInstant(zone));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void close() throws IOException {
        out.write("</body></html>\n");
        out.close();
    }
}
