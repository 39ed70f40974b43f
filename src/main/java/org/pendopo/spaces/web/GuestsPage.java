package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.members.BrowseGuests;
import org.pendopo.spaces.members.GuestRow;

/** The guests of a space: until when they stay, and whose time is over. */
@Named
@RequestScoped
public class GuestsPage {
    @Inject
    SpacePage space;

    @Inject
    HttpServletRequest request;

    @Inject
    BrowseGuests browse;

    private @Nullable List<GuestRow> found;

    public List<GuestRow> getRows() {
        var rows = found();
        return rows.size() > BrowseGuests.PAGE ? rows.subList(0, BrowseGuests.PAGE) : rows;
    }

    public String getOlder() {
        return found().size() > BrowseGuests.PAGE
                ? space.getSpace().address() + "/guests?after="
                        + getRows().getLast().person().id()
                : "";
    }

    private List<GuestRow> found() {
        if (found == null) {
            var typed = request.getParameter("after");
            var after = typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
            found = browse.page(space.getSpace().id(), after);
        }
        return found;
    }
}
