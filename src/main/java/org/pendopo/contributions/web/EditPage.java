package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.EditContribution;
import org.pendopo.contributions.EditedText;
import org.pendopo.contributions.OwnText;
import org.pendopo.contributions.ReadOwnText;
import org.pendopo.shared.web.Addresses;

/** Where authors change what they said. When it changed meanwhile, both texts stand side by side and neither is lost. */
@Named
@RequestScoped
public class EditPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    ReadOwnText read;

    @Inject
    EditContribution edit;

    @Inject
    Previews previews;

    private @Nullable OwnText current;
    private @Nullable String title;
    private @Nullable String text;
    private @Nullable String version;
    private boolean conflict;

    public OwnText getCurrent() {
        if (current == null) {
            current = read.read(Ids.of(id));
        }
        return current;
    }

    public void save() {
        if (edit.edit(new EditedText(Ids.of(id), version(), title, text))) {
            Addresses.done("/contribution/" + getCurrent().id(), "contributions.edited");
            return;
        }
        conflict = true;
        var faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        // The next press of the button was made with the newer text in sight.
        version = null;
    }

    public void preview() {
        previews.show(text);
    }

    /** Somebody, or the author in another window, changed it since this form was opened. */
    public boolean isConflict() {
        return conflict;
    }

    public @Nullable String getTitle() {
        return title == null ? getCurrent().title() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text == null ? getCurrent().text() : text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getVersion() {
        return version == null ? String.valueOf(getCurrent().version()) : version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    private int version() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }
}
