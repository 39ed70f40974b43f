package org.pendopo.proposals.amendments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.web.Ids;
import org.pendopo.proposals.amendments.AmendmentView;
import org.pendopo.proposals.amendments.DecideAmendment;
import org.pendopo.proposals.amendments.ReadAmendments;
import org.pendopo.proposals.amendments.Said;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Decision;

/** One amendment: what it changes and why, and where the authors decide on it. */
@Named
@RequestScoped
public class AmendmentPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    ReadAmendments read;

    @Inject
    DecideAmendment decide;

    @Inject
    Access access;

    private @Nullable AmendmentView view;
    private @Nullable String version;
    private @Nullable String title;
    private @Nullable String text;
    private String answer = "";
    private boolean conflict;

    public AmendmentView getView() {
        if (view == null) {
            view = read.read(Ids.of(id));
        }
        return view;
    }

    public Decision getDecision() {
        return access.permits(getView().proposal().spaceId()).decide(Action.AMEND);
    }

    /** Whether the reader can decide on it now. */
    public boolean isDecidable() {
        return getView().deciding()
                && getView().row().isOpen()
                && getView().proposal().isShown();
    }

    public void accept() {
        if (decide.accept(Ids.of(id), version(), byHand())) {
            Addresses.done(getView().proposal().address(), "proposals-amendments.accepted");
            return;
        }
        conflict = true;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        // The next press of the button is made with the newer text in sight.
        version = null;
    }

    public void decline() {
        decide.decline(Ids.of(id), answer);
        Addresses.done(getView().row().address(), "proposals-amendments.declined");
    }

    /** The proposal changed while the author decided. */
    public boolean isConflict() {
        return conflict;
    }

    public String getTitle() {
        return title == null ? getView().suggested().title() : title;
    }

    public void setTitle(@Nullable String value) {
        title = value == null ? "" : value;
    }

    public String getText() {
        return text == null ? getView().suggested().text() : text;
    }

    public void setText(@Nullable String value) {
        text = value == null ? "" : value;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String value) {
        answer = value == null ? "" : value;
    }

    public String getVersion() {
        return version == null ? String.valueOf(getView().version()) : version;
    }

    public void setVersion(@Nullable String value) {
        version = value;
    }

    private @Nullable Said byHand() {
        return title == null || text == null ? null : new Said(title, text);
    }

    private int version() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }
}
