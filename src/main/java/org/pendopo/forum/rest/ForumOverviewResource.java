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
import org.pendopo.forum.ForumTool;
import org.pendopo.forum.overview.BrowseOverview;
import org.pendopo.forum.overview.ForumMember;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.text.CsvTable;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.ToolKind;

/** Who wrote what in the forum of a class, as a file for those who teach or manage. */
@Path("/spaces/{slug}/forum-overview.csv")
@RequestScoped
public class ForumOverviewResource {
    private static final List<String> HEADER =
            List.of("name", "topics", "answers", "replies_written", "replies_received", "late", "last_at", "silent");

    @Inject
    FindSpace find;

    @Inject
    BrowseOverview browse;

    @PathParam("slug")
    String slug = "";

    @GET
    @Produces("text/csv; charset=UTF-8")
    public Response csv() {
        var space = find.bySlug(slug);
        var forum = space.tools().stream()
                .filter(t -> t.kind() == ToolKind.FORUM)
                .map(t -> new ForumTool(t.id(), space.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var first = browse.part(forum, 0);
        return Response.ok((StreamingOutput) out -> {
                    try (var csv = new CsvTable(out, HEADER)) {
                        for (var part = first; !part.isEmpty(); ) {
                            part.forEach(member -> write(csv, member));
                            part = browse.part(forum, part.getLast().personId());
                        }
                    }
                })
                // The slug was found, so it holds nothing but small letters, digits and hyphens.
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + "-forum.csv\"")
                .build();
    }

    private static void write(CsvTable csv, ForumMember member) {
        csv.row(
                member.shownName(),
                member.topics(),
                member.answers(),
                member.replies(),
                member.received(),
                member.late(),
                member.lastAt(),
                member.lastAt() == null ? "yes" : "no");
    }
}
