package org.pendopo.shared.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code pd:field}: label, hint and error around one input, tied together for screen readers. Attributes: {@code for}
 * (id of the input inside), {@code label}, optionally {@code hint} and {@code optional}, the word for a field that may
 * stay empty.
 */
@FacesComponent("pendopo.Field")
public class Field extends UIComponentBase {
    @Override
    public String getFamily() {
        return "pendopo";
    }

    @Override
    public @Nullable String getRendererType() {
        return null;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        var input = input();
        var id = input.getClientId(faces);
        var errors = faces.getMessageList(id);
        out.startElement("div", this);
        out.writeAttribute("class", errors.isEmpty() ? "field" : "field is-wrong", null);
        label(out, id);
        var describing = new ArrayList<String>();
        var hint = text("hint");
        if (hint != null) {
            describing.add(span(out, "hint", id + "-hint", hint));
        }
        for (var i = 0; i < errors.size(); i++) {
            describing.add(
                    span(out, "field-error", id + "-error" + i, errors.get(i).getSummary()));
        }
        describe(input, describing, !errors.isEmpty());
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
    }

    private void label(ResponseWriter out, String id) throws IOException {
        out.startElement("label", this);
        out.writeAttribute("for", id, null);
        out.writeText(String.valueOf(text("label")), null);
        var optional = text("optional");
        if (optional != null) {
            out.writeText(" ", null);
            span(out, "optional", null, optional);
        }
        out.endElement("label");
    }

    private String span(ResponseWriter out, String style, @Nullable String id, String text) throws IOException {
        out.startElement("span", this);
        out.writeAttribute("class", style, null);
        if (id != null) {
            out.writeAttribute("id", id, null);
        }
        out.writeText(text, null);
        out.endElement("span");
        return String.valueOf(id);
    }

    private static void describe(UIComponent input, List<String> describing, boolean wrong) {
        var attributes = input.getPassThroughAttributes();
        if (!describing.isEmpty()) {
            attributes.put("aria-describedby", String.join(" ", describing));
        }
        if (wrong && input instanceof EditableValueHolder) {
            attributes.put("aria-invalid", "true");
        }
    }

    private UIComponent input() {
        var input = findComponent(String.valueOf(text("for")));
        if (input == null) {
            throw new IllegalStateException("pd:field finds no input " + text("for"));
        }
        return input;
    }

    private @Nullable String text(String attribute) {
        return getAttributes().get(attribute) instanceof String text && !text.isEmpty() ? text : null;
    }
}
