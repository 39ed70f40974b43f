package org.pendopo.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code pd:form}: a form that posts to the address where it stands and carries the form token. */
@FacesComponent("pendopo.Form")
public class Form extends org.omnifaces.component.input.Form {
    @Override
    public boolean isUseRequestURI() {
        return true;
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        out.startElement("input", this);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", FormToken.PARAMETER, null);
        out.writeAttribute("value", CDI.current().select(FormToken.class).get().getValue(), null);
        out.endElement("input");
        super.encodeEnd(faces);
    }
}
