package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.JoinCode;
import org.pendopo.spaces.members.JoinByCode;

/** Typing the code of a space, on a page of its own and on the space's. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    HttpServletRequest request;

    @Inject
    JoinByCode join;

    private @Nullable String code;

    public void join() {
        var slug = join.join(getCode(), request.getRemoteAddr());
        Addresses.done("/space/" + slug, "spaces.joined");
    }

    /** At first what the address brings along, as that of a QR code does. */
    public String getCode() {
        if (code == null) {
            var brought = JoinCode.typed(request.getParameter("code"));
            code = brought.isWellFormed() ? brought.grouped() : "";
        }
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
