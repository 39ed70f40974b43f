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

    private Optional<String> number(String name, int digits) {
        return Optional.ofNullable(request.getParameter(name)).filter(v -> v.matches("[0-9]{1," + digits + "}"));
    }
}
