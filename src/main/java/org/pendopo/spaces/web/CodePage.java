package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.members.JoinByCode;

/** Typing the code of a space, on a page of its own and on the space's. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    HttpServletRequest request;

    @Inject
    JoinByCode join;

    private String code = "";

    public void join() {
        var slug = join.join(code, request.getRemoteAddr());
        Addresses.done("/space/" + slug, "spaces.joined");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
