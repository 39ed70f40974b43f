package org.pendopo.commitments.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.pendopo.commitments.BrowseCommitments;
import org.pendopo.commitments.CommitmentList;
import org.pendopo.commitments.CommitmentQuery;
import org.pendopo.commitments.CommitmentRow;
import org.pendopo.shared.Settings;
import org.pendopo.shared.text.CsvTable;

/** What was promised, by unit and state as the list shows it, as a file. Cells are safe from formulas. */
@Path("/commitments.csv")
@RequestScoped
public class CommitmentsResource {
    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "unit",
            "unit_code",
            "state",
            "first_due",
            "due",
            "days_late",
            "milestones_done",
            "milestones",
            "percent",
            "consultation",
            "address");

    @Inject
    BrowseCommitments browse;

    @Inject
    Settings settings;

    @QueryParam("unit")
    @DefaultValue("")
    String unit = "";

    @QueryParam("status")
    @DefaultValue("")
    String status = "";

    @GET
    @Produces("text/csv; charset=UTF-8")
    public Response csv() {
        var query = new CommitmentQuery(null, unit, status, null, false);
        var first = browse.part(query);
        return Response.ok((StreamingOutput) out -> write(out, first))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"commitments.csv\"")
                .build();
    }

    private void write(OutputStream out, CommitmentList first) throws IOException {
        try (var csv = new CsvTable(out, HEADER)) {
            for (var part = first; ; ) {
                part.rows().forEach(row -> write(csv, row));
                var next = part.after();
                if (next == null) {
                    return;
                }
                part = browse.part(next);
            }
        }
    }

    private void write(CsvTable csv, CommitmentRow row) {
        csv.row(
                row.id(),
                row.title(),
                row.unit(),
                row.unitCode(),
                row.isOverdue() ? CommitmentQuery.OVERDUE : row.state().code(),
                row.firstDue(),
                row.due(),
                row.daysLate(),
                row.done(),
                row.milestones(),
                row.percent(),
                row.spaceTitle(),
                settings.baseUrl() + row.address());
    }
}
