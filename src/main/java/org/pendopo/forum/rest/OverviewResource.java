package org.pendopo.forum.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.forum.ReadTopic;
import org.pendopo.forum.overview.BrowseOverview;
import org.pendopo.forum.overview.TopicMember;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.text.FormulaGuard;

/** Who did what in a topic, as a file for those who teach or manage. Cells are safe from formulas. */
@Path("/topics/{id}")
@RequestScoped
public class OverviewResource {
    private static final List<String> HEADER = List.of(
            "name", "pseudonym", "answered_at", "late_minutes", "replies_received", "replies_written", "silent");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Inject
    ReadTopic read;

    @Inject
    BrowseOverview browse;

    @PathParam("id")
    String id = "";

    @GET
    @Path("/overview.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response csv() {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        var topic = read.read(Long.parseLong(id));
        var first = browse.part(topic.place(), topic.id(), 0);
        var file = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file)) {
            csv.writeRecord(HEADER);
            for (var part = first; !part.isEmpty(); ) {
                part.forEach(member -> csv.writeRecord(cells(member)));
                part = browse.part(topic.place(), topic.id(), part.getLast().personId());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok((new String(MARK, StandardCharsets.UTF_8) + file).getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"topic-" + id + ".csv\"")
                .build();
    }

    private static List<String> cells(TopicMember member) {
        var late = member.notes().late();
        return List.of(
                FormulaGuard.guard(member.shownName()),
                FormulaGuard.guard(text(member.pseudonym())),
                text(member.answeredAt()),
                late == null ? "" : String.valueOf(Math.max(1, late.toMinutes())),
                String.valueOf(member.received()),
                String.valueOf(member.replies()),
                member.isSilent() ? "yes" : "no");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
