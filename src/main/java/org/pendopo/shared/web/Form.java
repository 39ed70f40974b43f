package org.pendopo.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** {@code pd:form}: a form that posts to the address where it stands and carries the form token. */
@FacesComponent("pendopo.Form")
public class Form extends HtmlForm {
    /** Request attribute: the form that was sent, where it is on the page. */
    static final String TAKEN = "pendopo.form.taken";

    @Override
    public void decode(FacesContext faces) {
        super.decode(faces);
        if (isSubmitted()) {
            faces.getExternalContext().getRequestMap().put(TAKEN, this);
        }
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        KeptFields.fill(this, faces);
        super.encodeBegin(new Here(faces));
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        var out = faces.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", FormToken.PARAMETER, null);
        out.writeAttribute("value", CDI.current().select(FormToken.class).get().getValue(), null);
        out.endElement("input");
        super.encodeEnd(faces);
    }

    /** Answers the form's question where to post to with path and query of this request, not with the file's path. */
    private static final class Here extends FacesContextWrapper {
        Here(FacesContext wrapped) {
            super(wrapped);
        }

        @Override
        public Application getApplication() {
            return new ApplicationWrapper(getWrapped().getApplication()) {
                @Override
                public ViewHandler getViewHandler() {
                    return new ViewHandlerWrapper(getWrapped().getViewHandler()) {
                        @Override
                        public String getActionURL(FacesContext faces, String viewId) {
                            var request = faces.getExternalContext().getRequest();
                            return Requests.address((HttpServletRequest) request);
                        }
                    };
                }
            };
        }
    }
}
