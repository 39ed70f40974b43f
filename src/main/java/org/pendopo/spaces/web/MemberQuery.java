package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.members.MemberSearch;

/** What the address of the list of members asks for. */
@RequestScoped
public class MemberQuery {
    private static final int NAME_MAX = 100;

    @Inject
    HttpServletRequest request;

    MemberSearch search() {
        return new MemberSearch(name(), role(), id("after"), id("before"));
    }

    String name() {
        return PlainText.shortened(PlainText.line(request.getParameter("q")), NAME_MAX);
    }

    @Nullable
    Role role() {
        var asked = request.getParameter("role");
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** The address of the page on that side, with the same search; empty where the list ends. */
    String address(String list, String side, long person) {
        if (person == 0) {
            return "";
        }
        var role = role();
        return list + "?" + (name().isEmpty() ? "" : "q=" + Addresses.encoded(name()) + "&")
                + (role == null ? "" : "role=" + role.name() + "&") + side + "=" + person;
    }

    private long id(String name) {
        var typed = PlainText.line(request.getParameter(name));
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }
}
