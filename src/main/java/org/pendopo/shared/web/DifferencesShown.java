package org.pendopo.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Differences;
import org.pendopo.shared.text.Differences.Kind;
import org.pendopo.shared.text.Differences.Piece;
import org.pendopo.shared.text.Texts;

/**
 * {@code pd:differences}: what changed between two texts, word by word, as typed. What went and what came is told by words
 * for screen readers and by line for the eye, never by colour alone. Attributes: {@code before}, {@code after},
 * {@code lang} of the text.
 */
@FacesComponent("pendopo.Differences")
public class DifferencesShown extends UIComponentBase {
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
        var out = faces.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "differences", null);
        var language = getAttributes().get("lang");
        if (language != null) {
            out.writeAttribute("lang", language, null);
        }
        for (var piece : Differences.between(text("before"), text("after"))) {
            write(out, piece);
        }
        out.endElement("div");
    }

    private void write(ResponseWriter out, Piece piece) throws IOException {
        if (piece.kind() == Kind.SAME) {
            out.writeText(piece.text(), null);
            return;
        }
        var gone = piece.kind() == Kind.GONE;
        out.startElement(gone ? "del" : "ins", this);
        said(out, gone ? "shared.differences.gone" : "shared.differences.new");
        out.writeText(piece.text(), null);
        said(out, "shared.differences.end");
        out.endElement(gone ? "del" : "ins");
    }

    private void said(ResponseWriter out, String key) throws IOException {
        var language = CDI.current().select(Visit.class).get().getLanguage();
        out.startElement("span", this);
        out.writeAttribute("class", "sr", null);
        out.writeAttribute("lang", language.code(), null);
        out.writeText(" " + Texts.of(language, key) + " ", null);
        out.endElement("span");
    }

    private @Nullable String text(String attribute) {
        return getAttributes().get(attribute) instanceof String text ? text : null;
    }
}
