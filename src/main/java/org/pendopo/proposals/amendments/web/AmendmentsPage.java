package org.pendopo.proposals.amendments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.amendments.AmendmentList;
import org.pendopo.proposals.amendments.ReadAmendments;
import org.pendopo.proposals.web.ProposalPage;

/** The amendments of one proposal, page by page. */
@Named
@RequestScoped
public class AmendmentsPage {
    @Inject
    ProposalPage page;

    @Inject
    ReadAmendments read;

    @Inject
    HttpServletRequest request;

    private @Nullable AmendmentList list;

    public AmendmentList getList() {
        if (list == null) {
            list = read.of(page.getProposal(), before());
        }
        return list;
    }

    public @Nullable String getNewest() {
        return before() == Long.MAX_VALUE ? null : address();
    }

    public @Nullable String getOlder() {
        var before = getList().before();
        return before == null ? null : address() + "?before=" + before;
    }

    private String address() {
        return page.getProposal().address() + "/amendments";
    }

    private long before() {
        var asked = request.getParameter("before");
        return asked != null && asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
    }
}
