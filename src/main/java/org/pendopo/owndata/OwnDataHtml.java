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
import java.util.Map;
import java.util.Set;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;

/** One page that reads without a connection and without script: each row as a list of what is known. */
final class OwnDataHtml implements OwnDataWriter {
    private static final Set<String> CODES = Set.of(
            "age_band",
            "cause",
            "feasibility",
            "kind",
            "origin",
            "outcome",
            "role",
            "satisfaction",
            "stance",
            "state",
            "status",
            "theme",
            "written_as");
    private static final Map<String, String> PAGES = Map.of(
            "proposal_id", "/proposal/",
            "from_id", "/proposal/",
            "into_id", "/proposal/",
            "topic_id", "/topic/",
            "commitment_id", "/commitment/");
    private static final String STYLE =
            "body{font:1rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
                    + "color-scheme:light dark}dl{border-top:1px solid #888;padding:.5rem 0;margin:0}dt{font-weight:700}"
                    + "dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}";

    private final Writer out;
    private final ZoneId zone;
    private final URI portal;
    private final Language language;
    private String table = "";
    private boolean headed;

    OwnDataHtml(Writer out, String handle, ZonedDateTime at, URI portal, Language language) throws IOException {
        this.out = out;
        this.zone = at.getZone();
        this.portal = portal;
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
                    out.write("<dt>" + text("owndata-columns." + cell.getKey()) + "</dt><dd>"
                            + cell(cell.getKey(), cell.getValue()) + "</dd>");
                }
            }
            out.write("</dl>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String cell(String column, JsonValue value) {
        var shown = escaped(
                switch (value.getValueType()) {
                    case STRING ->
                        isCode(column)
                                ? code(((JsonString) value).getString())
                                : time(((JsonString) value).getString());
                    case TRUE -> Texts.of(language, "owndata.yes");
                    case FALSE -> Texts.of(language, "owndata.no");
                    default -> value.toString();
                });
        var page = PAGES.get(column);
        return page == null
                ? shown
                : "<a href=\"" + escaped(portal.resolve(page + shown).toString()) + "\">" + shown + "</a>";
    }

    private boolean isCode(String column) {
        return CODES.contains(column) || (column.equals("title") && table.equals("person_affiliation"));
    }

    private String code(String code) {
        var key = "owndata-codes." + code.toLowerCase(Locale.ROOT);
        return Texts.has(language, key) ? Texts.of(language, key) : code;
    }

    private String time(String text) {
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
