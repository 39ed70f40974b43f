package org.pendopo.feeds.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.pendopo.feeds.Calls;
import org.pendopo.feeds.ReadCalendar;
import org.pendopo.shared.text.Language;

/** A person's own calendar, for programs that cannot sign in: whoever has the address reads it, so nobody keeps a copy. */
@Path("/my-calendar")
@RequestScoped
public class OwnCalendarResource {
    @Inject
    ReadCalendar calendars;

    @Inject
    Calls calls;

    @Inject
    Answer answer;

    @Inject
    HttpServletRequest from;

    @GET
    @Path("/{token: [A-Za-z0-9_-]{32}}.ics")
    public Response own(
            @PathParam("token") String token, @QueryParam("lang") @Nullable String lang, @Context Request request) {
        calls.count(from.getRemoteAddr());
        var calendar = calendars.own(token, Language.of(lang).orElse(null));
        return answer.ics(calendar, "private, no-store", null, request);
    }
}
