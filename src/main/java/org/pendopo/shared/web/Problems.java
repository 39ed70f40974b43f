package org.pendopo.shared.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jboss.logging.Logger;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.RuleBroken;

/** Tells programs what went wrong, as problem details (RFC 9457) with the number of the request. */
@Provider
public class Problems implements ExceptionMapper<Exception> {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Exception thrown) {
        var cause = Cause.of(thrown);
        var status = thrown instanceof WebApplicationException refused
                ? refused.getResponse().getStatus()
                : ErrorStatus.of(cause).code();
        if (status == ErrorStatus.DEFECT.code()) {
            LOG.error("defect", cause);
        }
        var key = "shared.error." + (KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        var problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", texts.of(key + ".title"))
                .add("status", status)
                .add("detail", detail(cause, key))
                .add("request", String.valueOf(request.getAttribute(RequestFrame.NUMBER)))
                .build();
        return Response.status(status)
                .type("application/problem+json")
                .entity(problem.toString())
                .build();
    }

    private String detail(Throwable cause, String key) {
        return switch (cause) {
            case Forbidden forbidden -> texts.with(forbidden.reason().key(), forbidden.arguments());
            case RuleBroken broken -> texts.with(broken.key(), broken.arguments());
            default -> texts.of(key + ".text");
        };
    }
}
