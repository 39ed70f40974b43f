package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.PreviewText;
import org.pendopo.proposals.AnswerView;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.answers.AnswerProposal;
import org.pendopo.proposals.answers.DraftText;
import org.pendopo.proposals.answers.web.CitingPanel;
import org.pendopo.shared.web.Addresses;

/** Where officials answer. When two do so at once, the second sees both answers and decides. */
@Named
@RequestScoped
public class AnswerPage {
    @Inject
    ProposalPage page;

    @Inject
    AnswerProposal answer;

    @Inject
    PreviewText previews;

    @Inject
    CitingPanel citing;

    private @Nullable String kind;
    private @Nullable String reason;
    private @Nullable String version;
    private String preview = "";
    private boolean conflict;

    public void publish() {
        var typed = new DraftText(ProposalStatus.of(getKind()).orElse(null), reason, null, citing.getCites());
        if (answer.answer(page.getId(), version(), typed)) {
            Addresses.done(page.getProposal().address(), "proposals.answered");
            return;
        }
        conflict = true;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        // The next press of the button is made with the other answer in sight.
        version = null;
    }

    public void preview() {
        preview = previews.html(reason);
    }

    public List<ProposalStatus> getKinds() {
        return ProposalStatus.answers();
    }

    /** The answer that stands, or null. */
    public @Nullable AnswerView getCurrent() {
        return page.getProposal().answer();
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getPreview() {
        return preview;
    }

    public @Nullable String getKind() {
        var current = getCurrent();
        return kind != null || current == null ? kind : current.kind().code();
    }

    public void setKind(@Nullable String value) {
        kind = value;
    }

    public String getReason() {
        var current = getCurrent();
        return reason != null ? reason : current == null ? "" : current.reason();
    }

    public void setReason(@Nullable String value) {
        reason = value == null ? "" : value;
    }

    public String getVersion() {
        var current = getCurrent();
        return version != null
                ? version
                : String.valueOf(current == null ? AnswerProposal.NO_ANSWER : current.version());
    }

    public void setVersion(String value) {
        version = value;
    }

    // What is no number was no form of ours; it conflicts with whatever stands there.
    private int version() {
        return version != null && version.matches("-?[0-9]{1,9}") ? Integer.parseInt(version) : Integer.MIN_VALUE;
    }
}
