package org.pendopo.proposals.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.answers.CheckAnswer;
import org.pendopo.proposals.answers.ReadDraft;
import org.pendopo.proposals.web.ProposalPage;
import org.pendopo.shared.web.Addresses;

/** Where a second official reads a prepared answer and finds it right, or sends it back. */
@Named
@RequestScoped
public class CheckPage {
    @Inject
    ProposalPage page;

    @Inject
    DraftPage draft;

    @Inject
    ReadDraft read;

    @Inject
    CheckAnswer check;

    private @Nullable String version;
    private @Nullable String note;

    /** Whether the reader wrote in it, and somebody else has to check it. */
    public boolean isOwn() {
        return read.isOwn(page.getId());
    }

    public void check() {
        check.check(page.getId(), version());
        Addresses.done(page.getProposal().address() + "/prepare", "proposals-answers.checked");
    }

    public void sendBack() {
        check.sendBack(page.getId(), version(), note);
        Addresses.done(page.getProposal().address() + "/prepare", "proposals-answers.sent_back");
    }

    public String getVersion() {
        return version == null ? draft.getVersion() : version;
    }

    public void setVersion(String value) {
        version = value;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String value) {
        note = value;
    }

    private int version() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : Integer.MIN_VALUE;
    }
}
