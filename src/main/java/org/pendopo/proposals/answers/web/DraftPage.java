package org.pendopo.proposals.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.answers.DraftText;
import org.pendopo.proposals.answers.DraftView;
import org.pendopo.proposals.answers.PrepareAnswer;
import org.pendopo.proposals.answers.ReadDraft;
import org.pendopo.proposals.web.ProposalPage;
import org.pendopo.shared.web.Addresses;

/** Where officials prepare an answer that is published later. When two do so at once, the second sees both texts. */
@Named
@RequestScoped
public class DraftPage {
    @Inject
    ProposalPage page;

    @Inject
    ReadDraft read;

    @Inject
    PrepareAnswer prepare;

    @Inject
    CitingPanel citing;

    @Inject
    UnitsPanel units;

    private @Nullable DraftView draft;
    private boolean isRead;
    private @Nullable String kind;
    private @Nullable String reason;
    private @Nullable String unit;
    private @Nullable String version;
    private boolean conflict;

    /** Null if there is none. */
    public @Nullable DraftView getDraft() {
        if (!isRead) {
            draft = read.of(page.getId());
            isRead = true;
        }
        return draft;
    }

    /** Whether this proposal is answered by way of a draft: its consultation asks for the check, or there is one. */
    public boolean isPreparing() {
        return page.may("PREPARE_ANSWER") && (getDraft() != null || read.isCheckNeeded(page.getId()));
    }

    public void save() {
        var typed = new DraftText(
                ProposalStatus.of(getKind()).orElse(null), getReason(), units.of(getUnit()), citing.getCites());
        if (prepare.save(page.getId(), version(), typed)) {
            Addresses.done(address(), "proposals-answers.saved");
            return;
        }
        conflict = true;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        // The next press of the button is made with the other text in sight.
        version = null;
    }

    public void discard() {
        if (prepare.discard(page.getId(), version())) {
            Addresses.done(page.getProposal().address(), "proposals-answers.discarded");
        } else {
            conflict = true;
            version = null;
        }
    }

    public boolean isConflict() {
        return conflict;
    }

    public @Nullable String getKind() {
        if (kind != null) {
            return kind;
        }
        var stands = page.getProposal().answer();
        var made = getDraft();
        return made != null
                ? made.kind().code()
                : stands == null ? null : stands.kind().code();
    }

    public void setKind(@Nullable String value) {
        kind = value;
    }

    public String getReason() {
        if (reason != null) {
            return reason;
        }
        var stands = page.getProposal().answer();
        var made = getDraft();
        return made != null ? made.reason() : stands == null ? "" : stands.reason();
    }

    public void setReason(@Nullable String value) {
        reason = value == null ? "" : value;
    }

    public @Nullable String getUnit() {
        var made = getDraft();
        return unit != null || made == null || made.unitId() == null ? unit : String.valueOf(made.unitId());
    }

    public void setUnit(@Nullable String value) {
        unit = value == null ? "" : value;
    }

    public String getVersion() {
        var made = getDraft();
        return version != null ? version : String.valueOf(made == null ? PrepareAnswer.NO_DRAFT : made.version());
    }

    public void setVersion(String value) {
        version = value;
    }

    private String address() {
        return page.getProposal().address() + "/prepare";
    }

    // What is no number was no form of ours; it conflicts with whatever stands there.
    private int version() {
        return version != null && version.matches("-?[0-9]{1,9}") ? Integer.parseInt(version) : Integer.MIN_VALUE;
    }
}
