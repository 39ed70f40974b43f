package org.pendopo.contributions.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.reactions.React;
import org.pendopo.contributions.reactions.ReactionKind;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.Requests;

/**
 * Where the buttons below a text lead: one of {@code give} and {@code take} names the reaction. A servlet, because a page of
 * many texts would otherwise be built twice for each press.
 */
@WebServlet("/react/*")
public class ReactionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private React react;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = id(request);
            change(id, request.getParameter("give"), request.getParameter("take"));
            var back = Requests.localPath(request.getParameter("back"));
            seeOther(response, ("/".equals(back) ? "/contribution/" + id : back) + "#c-" + id);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleBroken e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Forbidden e) {
            refuse(request, response, e);
        }
    }

    /** Who reloads the address of the form, or came back to it after signing in, finds the text. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            seeOther(response, "/contribution/" + id(request));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void change(long id, @Nullable String give, @Nullable String take) {
        if (give == null) {
            react.takeBack(id, ReactionKind.of(take).orElseThrow(NotFound::new));
        } else {
            react.give(id, ReactionKind.of(give).orElseThrow(NotFound::new));
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Forbidden e)
            throws IOException {
        if (e.reason() == Reason.NOT_SIGNED_IN) {
            seeOther(response, Addresses.signIn("/contribution/" + id(request)));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static long id(HttpServletRequest request) {
        var path = request.getPathInfo();
        return Ids.of(path == null ? null : path.substring(1));
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
