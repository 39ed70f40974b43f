package org.pendopo.forum.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.pendopo.forum.ReadTopic;
import org.pendopo.forum.overview.BrowseOverview;
import org.pendopo.forum.overview.TopicMember;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.text.CsvTable;

/** Who did what in a topic, as a file for those who teach or manage. Cells are safe from formulas. */
@Path("/topics/{id}")
@RequestScoped
public class OverviewResource {
    private static final List<String> HEADER = List.of(
            "name", "pseudonym", "answered_at", "late_minutes", "replies_received", "replies_written", "silent");

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
        var where = topic.place();
        return Response.ok((StreamingOutput) out -> {
                    try (var csv = new CsvTable(out, HEADER)) {
                        for (var part = first; !part.isEmpty(); ) {
                            part.forEach(member -> write(csv, member));
                            part = browse.part(where, topic.id(), part.getLast().personId());
                        }
                    }
                })
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"topic-" + id + ".csv\"")
                .build();
    }

    private static void write(CsvTable csv, TopicMember member) {
        var late = member.notes().late();
        csv.row(
                member.shownName(),
                member.pseudonym(),
                member.answeredAt(),
                late == null ? null : Math.max(1, late.toMinutes()),
                member.received(),
                member.replies(),
                member.isSilent() ? "yes" : "no");
    }
}
