package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.Mark;
import org.pendopo.proposals.ProposalOrder;
import org.pendopo.proposals.ProposalQuery;
import org.pendopo.proposals.ProposalStatus;

/** Which list the address asks for. What makes no sense in an address counts as not asked. */
@RequestScoped
class AskedList {
    private static final int TERRITORY_MAX = 20;

    @Inject
    HttpServletRequest request;

    ProposalQuery query() {
        var newer = Mark.parse(request.getParameter("newer"));
        var mark = newer.or(() -> Mark.parse(request.getParameter("older")));
        return new ProposalQuery(
                ProposalOrder.of(request.getParameter("sort")).orElse(ProposalOrder.NEWEST),
                number("seed"),
                text("q"),
                number("category"),
                Optional.of(text("territory"))
                        .filter(t -> t.length() <= TERRITORY_MAX)
                        .orElse(""),
                ProposalStatus.of(request.getParameter("status")).orElse(null),
                mark.orElse(null),
                newer.isPresent());
    }

    private String text(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private @Nullable Long number(String name) {
        var value = text(name);
        return value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }
}
