package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.EditedText;
import org.pendopo.contributions.OwnText;
import org.pendopo.contributions.PreviewText;
import org.pendopo.contributions.ReadOwnText;
import org.pendopo.proposals.EditProposal;
import org.pendopo.proposals.ProposalForm;
import org.pendopo.proposals.ProposalView;
import org.pendopo.shared.web.Addresses;

/** Where authors change their proposal. When it changed meanwhile, both texts stand side by side and neither is lost. */
@Named
@RequestScoped
public class EditProposalPage {
    @Inject
    ProposalPage page;

    @Inject
    ReadOwnText read;

    @Inject
    EditProposal edit;

    @Inject
    PreviewText previews;

    @Inject
    TypedFields fields;

    private @Nullable OwnText current;
    private @Nullable ProposalForm form;
    private @Nullable String title;
    private @Nullable String text;
    private @Nullable String version;
    private String preview = "";
    private boolean conflict;

    public OwnText getCurrent() {
        if (current == null) {
            current = read.read(page.getId());
        }
        return current;
    }

    public ProposalForm getForm() {
        if (form == null) {
            form = edit.form(page.getId());
            fields.startWith(page.getProposal());
        }
        return form;
    }

    public void save() {
        if (edit.edit(new EditedText(page.getId(), version(), title, text), fields.typed())) {
            var address = ProposalView.address(page.getId(), title == null ? "" : title);
            Addresses.done(address, "proposals.edited");
            return;
        }
        conflict = true;
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        // The next press of the button is made with the newer text in sight.
        version = null;
    }

    public void preview() {
        preview = previews.html(text);
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getPreview() {
        return preview;
    }

    public @Nullable String getTitle() {
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

    public String getVersion() {
        return version == null ? String.valueOf(getCurrent().version()) : version;
    }

    public void setVersion(String value) {
        version = value;
    }

    private int version() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }
}
