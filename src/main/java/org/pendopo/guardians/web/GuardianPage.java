package org.pendopo.guardians.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pendopo.guardians.OwnFamily;
import org.pendopo.guardians.ReadFamily;
import org.pendopo.guardians.RedeemPairingCode;
import org.pendopo.shared.web.Addresses;

/** Own children, own guardians, and the code from the school. */
@Named
@RequestScoped
public class GuardianPage {
    @Inject
    HttpServletRequest request;

    @Inject
    ReadFamily read;

    @Inject
    RedeemPairingCode redeem;

    private @Nullable OwnFamily family;
    private String code = "";

    public OwnFamily getFamily() {
        if (family == null) {
            family = read.own();
        }
        return family;
    }

    public void redeem() {
        var child = redeem.redeem(code, request.getRemoteAddr());
        Addresses.done("/child/" + child, "guardians.linked");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
