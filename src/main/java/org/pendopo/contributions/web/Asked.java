package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.web.Requests;

/** What the address asks for; anything that is no number there counts as not asked. */
@RequestScoped
class Asked {
    @Inject
    HttpServletRequest request;

    @Nullable
    String text(String name) {
        return request.getParameter(name);
    }

    Optional<Long> id(String name) {
        return number(name, 18).map(Long::valueOf);
    }

    @Nullable
    Integer place(String name) {
        return number(name, 9).map(Integer::valueOf).orElse(null);
    }

    /** The path without query. */
    String path() {
        return Requests.address(request).replaceFirst("\\?.*$", "");
    }

    /** Path and query. */
    String address() {
        return Requests.address(request);
    }

    /** A share between 0 and 1; 0 for anything else. */
    double share(String name) {
        var typed = request.getParameter(name);
        return typed != null && typed.matches("0[.][0-9]{1,20}|[1-9][.][0-9]{1,20}E-[0-9]{1,2}")
                ? Double.parseDouble(typed)
                : 0;
    }

    private Optional<String> number(String name, int digits) {
        return Optional.ofNullable(request.getParameter(name)).filter(v -> v.matches("[0-9]{1," + digits + "}"));
    }
}
