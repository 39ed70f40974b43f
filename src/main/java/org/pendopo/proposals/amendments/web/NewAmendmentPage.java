package org.pendopo.proposals.amendments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.web.Draft;
import org.pendopo.proposals.amendments.Said;
import org.pendopo.proposals.amendments.SuggestAmendment;
import org.pendopo.proposals.amendments.SuggestAmendment.Start;
import org.pendopo.proposals.web.ProposalPage;
import org.pendopo.shared.web.Addresses;

/** Where somebody suggests a new text for a proposal, beginning with what it says now. */
@Named
@RequestScoped
public class NewAmendmentPage {
    @Inject
    ProposalPage page;

    @Inject
    Draft draft;

    @Inject
    SuggestAmendment suggest;

    private @Nullable Start start;
    private @Nullable String version;
    private String reason = "";
    private boolean conflict;
    private boolean compared;

    public Start getStart() {
        if (start == null) {
            start = suggest.start(page.getId());
        }
        return start;
    }

    public void send() {
        var about = page.getProposal();
        var kind = ContributionKind.AMENDMENT;
        var words = draft.beginning(about.spaceId(), about.toolId(), kind, () -> suggest.check(reason));
        var id = suggest.suggest(about.id(), words, reason, version());
        if (id != null) {
            Addresses.done("/amendment/" + id, "proposals-amendments.sent");
            return;
        }
        conflict = true;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        // The next press of the button is made with the newer text in sight.
        version = null;
    }

    /** Shows what would change; nothing is stored. */
    public void compare() {
        compared = true;
    }

    public boolean isCompared() {
        return compared || conflict;
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getTitle() {
        var typed = draft.getTitle();
        return typed == null ? getStart().said().title() : typed;
    }

    public void setTitle(@Nullable String value) {
        draft.setTitle(value == null ? "" : value);
    }

    /** As typed, or what the proposal says now. */
    public String getText() {
        return FacesContext.getCurrentInstance().isPostback()
                ? draft.getText()
                : getStart().said().text();
    }

    public void setText(@Nullable String value) {
        draft.setText(value == null ? "" : value);
    }

    public Said getTyped() {
        return new Said(getTitle(), getText());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String value) {
        reason = value == null ? "" : value;
    }

    public String getVersion() {
        return version == null ? String.valueOf(getStart().version()) : version;
    }

    public void setVersion(@Nullable String value) {
        version = value;
    }

    private int version() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }
}
