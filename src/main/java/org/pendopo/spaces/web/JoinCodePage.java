package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.JoinCode;
import org.pendopo.spaces.ReadJoinCode;
import org.pendopo.spaces.RenewJoinCode;

/** The code of a space, for those who hand it out. */
@Named
@RequestScoped
public class JoinCodePage {
    @Inject
    SpacePage page;

    @Inject
    ReadJoinCode read;

    @Inject
    RenewJoinCode renew;

    /** In two groups; empty where there is none. */
    public String getCode() {
        return read.of(page.getSpace().id()).map(JoinCode::grouped).orElse("");
    }

    public void renew() {
        renew.renew(page.getSpace().id());
        Addresses.done(page.getSpace().address() + "/" + page.getPage(), "spaces.code");
    }
}
