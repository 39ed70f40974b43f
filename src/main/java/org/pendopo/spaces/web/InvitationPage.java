package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.members.AcceptInvitation;
import org.pendopo.spaces.members.InvitationView;
import org.pendopo.spaces.members.ReadInvitation;

/** Where the link of an invitation leads: who invites to what, and the button to come in. */
@Named
@RequestScoped
public class InvitationPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String token;

    @Inject
    ReadInvitation read;

    @Inject
    AcceptInvitation accept;

    private @Nullable InvitationView view;

    /** @throws NotFound when nothing has this link */
    public InvitationView getView() {
        if (view == null) {
            view = read.read(given());
        }
        return view;
    }

    public void accept() {
        Addresses.done(accept.accept(given()), "spaces.joined");
    }

    private String given() {
        if (token == null || !token.matches("[A-Za-z0-9_-]{43}")) {
            throw new NotFound();
        }
        return token;
    }
}
