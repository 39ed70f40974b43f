package org.pendopo.owndata;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.Session;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.Settings;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.Language;

/**
 * All that the portal knows of the person who asks, at one moment. It is written to a file on the server first, so that
 * what the person gets is whole or nothing. Who is suspended gets it too.
 */
@UseCase
public class TakeOwnData {
    private static final int AT_ONCE = 500;

    @Inject
    CurrentPerson me;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * @return a new file, which the caller deletes
     * @throws Forbidden for who has not signed in
     */
    public Path take(OwnDataForm form, Language language) {
        var who = me.who();
        if (who == null) {
            throw new Forbidden(Reason.NOT_SIGNED_IN);
        }
        // What others write meanwhile is in all of it or in none.
        em.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        var now = clock.instant().atZone(settings.timeZone());
        try {
            var file = Files.createTempFile("own-data", null);
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                    var writer = form.writer(out, who.handle(), now, settings.baseUrl(), language)) {
                for (var line : DataMap.own()) {
                    writer.table(line.table());
                    rows(line, who.id(), writer);
                }
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(DataLine line, long person, OwnDataWriter writer) {
        var query = em.unwrap(Session.class)
                .createNativeQuery(statement(line), String.class)
                .setParameter(1, person)
                .setFetchSize(AT_ONCE);
        try (var rows = query.getResultStream()) {
            rows.forEach(row -> writer.row(parsed(row)));
        }
    }

    // All names come from the map, which takes nothing but letters. A space is named where the person may know its
    // name.
    private static String statement(DataLine line) {
        var columns =
                String.join(", ", line.columns().stream().map(c -> "x." + c).toList());
        var place = line.columns().contains("space_id") ? """
                  , (select s.title from space s where s.id = x.space_id and (s.audience = 'PUBLIC' or exists (
                    select 1 from membership m where m.space_id = s.id and m.person_id = ?1 and m.state = 'ACTIVE'))) as space""" : "";
        return "select cast(row_to_json(r) as text) from (select " + columns + place + " from " + line.table()
                + " x where " + line.condition() + " order by x."
                + line.columns().getFirst() + ") r";
    }

    private static JsonObject parsed(String row) {
        try (var reader = Json.createReader(new StringReader(row))) {
            return reader.readObject();
        }
    }
}
