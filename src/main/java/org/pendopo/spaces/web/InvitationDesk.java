package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.pendopo.shared.Settings;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.members.BrowseInvitations;
import org.pendopo.spaces.members.InvitationRow;
import org.pendopo.spaces.members.RevokeInvitation;
import org.pendopo.spaces.members.SendInvitationAgain;

/** The open invitations of a space: their list by the address, and what is done with one of them. */
@RequestScoped
public class InvitationDesk {
    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    @Inject
    BrowseInvitations browse;

    @Inject
    RevokeInvitation revoke;

    @Inject
    SendInvitationAgain again;

    List<InvitationRow> list(long spaceId) {
        var typed = request.getParameter("before");
        return browse.page(spaceId, typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0);
    }

    InvitationFields fields(Language language) {
        return new InvitationFields(language, settings.timeZone());
    }

    void revoke(long spaceId, long id) {
        revoke.revoke(spaceId, id);
    }

    void sendAgain(long spaceId, long id) {
        again.send(spaceId, id);
    }
}
