package org.pendopo.owndata;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.Writer;
import java.net.URI;
import java.time.ZonedDateTime;

/** {@code {"format": "pendopo-own-data", "version": 1, …, "tables": {"person": [{…}], …}}}: all tables, also empty ones. */
final class OwnDataJson implements OwnDataWriter {
    private final JsonGenerator json;
    private boolean begun;

    OwnDataJson(Writer out, String handle, ZonedDateTime at, URI portal) {
        json = Json.createGenerator(out)
                .writeStartObject()
                .write("format", "pendopo-own-data")
                .write("version", 1)
                .write("portal", portal.toString())
                .write("person", handle)
                .write("at", at.toInstant().toString())
                .writeStartObject("tables");
    }

    @Override
    public void table(String name) {
        if (begun) {
            json.writeEnd();
        }
        begun = true;
        json.writeStartArray(name);
    }

    @Override
    public void row(JsonObject row) {
        json.write(row);
    }

    @Override
    public void close() {
        if (begun) {
            json.writeEnd();
        }
        json.writeEnd().writeEnd().close();
    }
}
