package org.pendopo.proposals.coauthors.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.coauthors.AnswerCoauthor;
import org.pendopo.proposals.coauthors.AskCoauthor;
import org.pendopo.proposals.coauthors.CoauthorsView;
import org.pendopo.proposals.coauthors.ReadCoauthors;
import org.pendopo.proposals.web.ProposalPage;
import org.pendopo.shared.web.Addresses;

/** Who wrote a proposal together: named by the author, confirmed or declined by themselves. */
@Named
@RequestScoped
public class CoauthorsPage {
    @Inject
    ProposalPage page;

    @Inject
    ReadCoauthors read;

    @Inject
    AskCoauthor ask;

    @Inject
    AnswerCoauthor answer;

    private @Nullable CoauthorsView view;
    private String handle = "";

    public CoauthorsView getView() {
        if (view == null) {
            view = read.of(page.getProposal());
        }
        return view;
    }

    public void ask() {
        ask.ask(page.getId(), handle);
        done("/authors", "proposals-coauthors.asked");
    }

    public void takeBack(long person) {
        ask.takeBack(page.getId(), person);
        done("/authors", "proposals-coauthors.taken_back");
    }

    public void confirm() {
        answer.confirm(page.getId());
        done("", "proposals-coauthors.confirmed");
    }

    public void leave() {
        answer.leave(page.getId());
        done("", "proposals-coauthors.left");
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(@Nullable String value) {
        handle = value == null ? "" : value;
    }

    private void done(String part, String key) {
        Addresses.done(page.getProposal().address() + part, key);
    }
}
