package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.members.BrowseInvitations;
import org.pendopo.spaces.members.InvitationRow;
import org.pendopo.spaces.members.InviteByMail;

/** Inviting by e-mail, and the invitations that nobody has used yet. */
@Named
@RequestScoped
public class InvitationsPage {
    @Inject
    SpacePage space;

    @Inject
    InvitationDesk desk;

    @Inject
    BrowseInvitations browse;

    @Inject
    InviteByMail invite;

    private @Nullable InvitationFields form;
    private @Nullable List<InvitationRow> found;

    public InvitationFields getForm() {
        if (form == null) {
            form = desk.fields(Language.of(space.getSpace().language()).orElse(Language.ID));
        }
        return form;
    }

    public List<Role> getRoles() {
        return browse.roles(id());
    }

    public List<InvitationRow> getRows() {
        var rows = found();
        return rows.size() > BrowseInvitations.PAGE ? rows.subList(0, BrowseInvitations.PAGE) : rows;
    }

    public String getOlder() {
        return found().size() > BrowseInvitations.PAGE
                ? here() + "?before=" + getRows().getLast().id()
                : "";
    }

    public void send() {
        invite.invite(id(), getForm().wanted());
        Addresses.done(here(), "spaces.invited");
    }

    public void revoke(InvitationRow row) {
        desk.revoke(id(), row.id());
        Addresses.done(here(), "spaces.revoked");
    }

    public void again(InvitationRow row) {
        desk.sendAgain(id(), row.id());
        Addresses.done(here(), "spaces.sent_again");
    }

    private List<InvitationRow> found() {
        if (found == null) {
            found = desk.list(id());
        }
        return found;
    }

    private long id() {
        return space.getSpace().id();
    }

    private String here() {
        return space.getSpace().address() + "/invitations";
    }
}
