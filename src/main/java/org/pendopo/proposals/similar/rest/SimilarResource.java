package org.pendopo.proposals.similar.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.FindProposals;
import org.pendopo.proposals.similar.FindSimilar;
import org.pendopo.proposals.similar.SimilarProposal;
import org.pendopo.shared.text.Texts;
import org.pendopo.shared.web.Visit;

/** What the form of a new proposal asks for while somebody types its title. */
@Path("/spaces/{slug}")
@RequestScoped
public class SimilarResource {
    /** One line of the list, ready to be shown. */
    public record Line(long id, String title, String language, String address, String note) {}

    @Inject
    FindProposals find;

    @Inject
    FindSimilar similar;

    @Inject
    Visit visit;

    @PathParam("slug")
    String slug = "";

    @GET
    @Path("/proposals/similar")
    @Produces("application/json; charset=UTF-8")
    public Response similar(@QueryParam("title") @Nullable String title) {
        var lines = similar.whileTyping(find.in(slug), title).stream()
                .map(this::line)
                .toList();
        return Response.ok(lines).header("Cache-Control", "private, no-store").build();
    }

    private Line line(SimilarProposal one) {
        var language = visit.getLanguage();
        var status = Texts.of(language, one.status().key());
        var note = Texts.of(language, "proposals-similar.note", one.supports(), status);
        return new Line(one.id(), one.title(), one.language(), one.address(), note);
    }
}
