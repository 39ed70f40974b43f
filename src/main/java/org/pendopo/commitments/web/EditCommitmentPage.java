package org.pendopo.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.CommitmentWords;
import org.pendopo.commitments.EditCommitment;
import org.pendopo.shared.web.Addresses;

/** Where a unit says better what it promised, or hands it over. When it changed meanwhile, neither text is lost. */
@Named
@RequestScoped
public class EditCommitmentPage {
    @Inject
    CommitmentPage page;

    @Inject
    EditCommitment edit;

    @Inject
    UnitMenu units;

    private @Nullable CommitmentWords current;
    private @Nullable String title;
    private @Nullable String text;
    private @Nullable String unit;
    private @Nullable String seen;
    private boolean conflict;

    public CommitmentWords getCurrent() {
        if (current == null) {
            current = edit.read(page.getId());
        }
        return current;
    }

    public void save() {
        var typing = new EditCommitment.Typing(title, text, units.chosen(unit));
        if (edit.edit(page.getId(), seen(), typing)) {
            page.forget();
            Addresses.done(page.getCommitment().address(), "commitments.saved");
            return;
        }
        conflict = true;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        // The next press of the button is made with the newer text in sight.
        seen = null;
    }

    private int seen() {
        return seen != null && seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getTitle() {
        return title == null ? getCurrent().title() : title;
    }

    public void setTitle(@Nullable String value) {
        title = value == null ? "" : value;
    }

    public String getText() {
        return text == null ? getCurrent().text() : text;
    }

    public void setText(@Nullable String value) {
        text = value == null ? "" : value;
    }

    public String getUnit() {
        return unit == null ? String.valueOf(getCurrent().organisationId()) : unit;
    }

    public void setUnit(@Nullable String value) {
        unit = value == null ? "" : value;
    }

    public String getSeen() {
        return seen == null ? String.valueOf(getCurrent().editions()) : seen;
    }

    public void setSeen(@Nullable String value) {
        seen = value;
    }
}
