package org.pendopo.feeds.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.pendopo.feeds.FeedAddress;
import org.pendopo.feeds.ReadCalendar;
import org.pendopo.feeds.ReadFeeds;
import org.pendopo.feeds.ReadProposalFeeds;
import org.pendopo.shared.text.Language;

/** The public feeds and calendars: the same for everybody who asks, signed in or not. */
@Path("/feeds")
@RequestScoped
public class FeedsResource {
    @Inject
    ReadFeeds forums;

    @Inject
    ReadProposalFeeds proposals;

    @Inject
    ReadCalendar calendars;

    @Inject
    Answer answer;

    @QueryParam("lang")
    @Nullable
    String lang;

    @QueryParam("older")
    @Nullable
    String older;

    @GET
    @Path("/spaces/{slug}/topics.atom")
    public Response topics(@PathParam("slug") String slug, @Context Request request, @Context UriInfo at) {
        return answer.atom(forums.topics(slug, asked(at)), request);
    }

    @GET
    @Path("/topics/{id: [0-9]{1,18}}/replies.atom")
    public Response replies(@PathParam("id") long id, @Context Request request, @Context UriInfo at) {
        return answer.atom(forums.replies(id, asked(at)), request);
    }

    @GET
    @Path("/spaces/{slug}/proposals.atom")
    public Response proposals(@PathParam("slug") String slug, @Context Request request, @Context UriInfo at) {
        return answer.atom(proposals.proposals(slug, asked(at)), request);
    }

    @GET
    @Path("/spaces/{slug}/answers.atom")
    public Response answers(@PathParam("slug") String slug, @Context Request request, @Context UriInfo at) {
        return answer.atom(proposals.answers(slug, asked(at)), request);
    }

    @GET
    @Path("/spaces/{slug}/calendar.ics")
    public Response calendar(@PathParam("slug") String slug, @Context Request request) {
        return answer.ics(
                calendars.ofSpace(slug, language()),
                Answer.PUBLIC,
                "calendar/" + slug + "/" + language().code(),
                request);
    }

    @GET
    @Path("/calendar.ics")
    public Response calendar(@Context Request request) {
        return answer.ics(
                calendars.ofAll(language()),
                Answer.PUBLIC,
                "calendar/" + language().code(),
                request);
    }

    private Language language() {
        return Language.of(lang).orElse(Language.ID);
    }

    private FeedAddress asked(UriInfo at) {
        return new FeedAddress(at.getAbsolutePath().getRawPath(), lang, older);
    }
}
