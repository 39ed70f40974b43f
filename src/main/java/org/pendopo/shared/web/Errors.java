package org.pendopo.shared.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** {@code pd:errors}: what is wrong with the form, each line a link to its field; focused when the page opens. */
@FacesComponent("pendopo.Errors")
public class Errors extends UIComponentBase {
    @Override
    public String getFamily() {
        return "pendopo";
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (!isNeeded(faces)) {
            return;
        }
        var out = faces.getResponseWriter();
        begin(out, String.valueOf(getAttributes().get("title")));
        var ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            lines(faces, out, ids);
        }
        out.endElement("ul");
        out.endElement("div");
    }

    // The layout has one at its end, for forms without one of their own: what was said is not said twice. Where a page
    // has
    // several forms, the one that was sent says it.
    private boolean isNeeded(FacesContext faces) {
        var messages = faces.getMessageList();
        return getAttributes().containsKey("unsaid")
                ? messages.stream().anyMatch(message -> !message.isRendered())
                : !messages.isEmpty() && !isInAnotherForm(faces);
    }

    private boolean isInAnotherForm(FacesContext faces) {
        for (var up = getParent(); up != null; up = up.getParent()) {
            if (up instanceof UIForm form) {
                return faces.getExternalContext().getRequestMap().containsKey(Form.TAKEN) && !form.isSubmitted();
            }
        }
        return false;
    }

    private void begin(ResponseWriter out, String title) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", "error-summary", null);
        out.writeAttribute("id", "errors", null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("autofocus", "autofocus", null);
        out.writeAttribute("data-focus", "", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("aria-labelledby", "errors-title", null);
        out.startElement("h2", this);
        out.writeAttribute("id", "errors-title", null);
        out.writeText(title, null);
        out.endElement("h2");
        out.startElement("ul", this);
    }

    private void lines(FacesContext faces, ResponseWriter out, Iterator<String> ids) throws IOException {
        var id = ids.next();
        var messages = id == null ? faces.getMessageList(null) : faces.getMessageList(id);
        var said = new HashSet<String>();
        for (var message : messages) {
            message.rendered();
            if (!said.add(message.getSummary())) {
                continue;
            }
            out.startElement("li", this);
            if (id == null) {
                out.writeText(message.getSummary(), null);
            } else {
                out.startElement("a", this);
                out.writeURIAttribute("href", "#" + id, null);
                out.writeText(message.getSummary(), null);
                out.endElement("a");
            }
            out.endElement("li");
        }
    }
}
