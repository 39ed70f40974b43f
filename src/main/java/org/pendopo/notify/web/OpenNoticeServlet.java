package org.pendopo.notify.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pendopo.notify.OpenNotice;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.Requests;

/** Marks a notice as read and leads to what it is about. */
@WebServlet("/notices/open")
public class OpenNoticeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpenNotice open;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        try {
            if (id == null || !id.matches("[0-9]{1,18}")) {
                throw new NotFound();
            }
            seeOther(response, open.open(Long.parseLong(id)));
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden visitor) {
            seeOther(response, Addresses.signIn("/notices"));
        }
    }

    /** Who reloads the address of the form, or came back to it after signing in, finds the list. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, "/notices");
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Requests.localPath(path));
    }
}
