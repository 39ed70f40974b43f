package org.pendopo.proposals.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ExportProposals;
import org.pendopo.proposals.FindProposals;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.exchange.CsvExport;
import org.pendopo.proposals.exchange.JsonExport;
import org.pendopo.proposals.exchange.ProposalRow;

/** The proposals of a space as a file, written part by part while it is read. */
@Path("/spaces/{slug}")
@RequestScoped
public class ProposalsResource {
    @Inject
    FindProposals find;

    @Inject
    ExportProposals export;

    @PathParam("slug")
    String slug = "";

    @GET
    @Path("/proposals.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response csv() {
        var tool = find.in(slug);
        var first = export.first(tool);
        return file("csv", out -> {
            try (var csv = new CsvExport(out, first.labels())) {
                all(tool, first, csv::write);
            }
        });
    }

    @GET
    @Path("/proposals.json")
    @Produces("application/json; charset=UTF-8")
    public Response json() {
        var tool = find.in(slug);
        var first = export.first(tool);
        return file("json", out -> {
            try (var json = new JsonExport(out)) {
                all(tool, first, json::write);
            }
        });
    }

    private void all(ProposalTool tool, ExportProposals.Part first, Writing writing) throws IOException {
        var part = first;
        while (true) {
            for (var i = 0; i < part.rows().size(); i++) {
                var into = part.mergedInto().get(i);
                writing.write(part.rows().get(i), into.isEmpty() ? null : into);
            }
            if (part.next() == null) {
                return;
            }
            part = export.after(tool, part);
        }
    }

    // The slug was found, so it holds nothing but small letters, digits and hyphens.
    private Response file(String format, StreamingOutput content) {
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + slug + "-proposals." + format + "\"")
                .build();
    }

    @FunctionalInterface
    private interface Writing {
        void write(ProposalRow row, @Nullable String mergedInto) throws IOException;
    }
}
