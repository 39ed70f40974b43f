package org.pendopo.contributions.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.drafts.DeleteDraft;
import org.pendopo.contributions.drafts.KeepDraft;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.ErrorPage;
import org.pendopo.shared.web.Requests;

/**
 * Where a form leaves its draft: by the button "save draft", or from the script while somebody types. A servlet of its own,
 * because nothing of the form is to be judged yet. {@code draft} names the form; {@code draft_delete} throws its draft away.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private KeepDraft keep;

    @Inject
    private DeleteDraft delete;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = Requests.localPath(request.getParameter("draft_path")).replaceFirst("(?<=[?&])done=[^&]*&?", "");
        try {
            var done = change(request, path);
            if (isScript(request)) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                seeOther(response, path + (path.contains("?") ? "&" : "?") + "done=contributions-drafts." + done);
            }
        } catch (RuleBroken e) {
            request.setAttribute(ErrorPage.KEY, e.key());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Forbidden e) {
            refuse(request, response, e);
        }
    }

    /** Who reloads the address of the button finds what is kept. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, "/drafts");
    }

    private String change(HttpServletRequest request, String path) {
        var thrown = request.getParameter("draft_delete");
        if (thrown != null) {
            delete.delete(thrown);
            return "deleted";
        }
        var kept = keep.keep(
                text(request.getParameter("draft")),
                path,
                text(request.getParameter("draft_label")),
                request.getParameterMap());
        return kept ? "kept" : "nothing";
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Forbidden e)
            throws IOException {
        if (e.reason() == Reason.NOT_SIGNED_IN && isScript(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (e.reason() == Reason.NOT_SIGNED_IN) {
            request.setAttribute(ErrorPage.SIGN_IN, Addresses.signIn("/drafts"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isScript(HttpServletRequest request) {
        return "draft".equals(request.getHeader("X-Requested-With"));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
