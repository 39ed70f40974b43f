package org.pendopo.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Nothing of a submitted form is read before its token was found right, uploads included. */
public class RequestTokenPhase implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var external = faces.getExternalContext();
        if (!faces.isPostback() || external.getRequestMap().containsKey(RequestGuard.PASSED)) {
            return;
        }
        var given = external.getRequestParameterMap().get(FormToken.PARAMETER);
        if (!CDI.current().select(FormToken.class).get().matches(given)) {
            refuse(faces);
        }
    }

    /** A form that the page does not show any more takes nothing; what was typed into it is shown instead. */
    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var external = faces.getExternalContext();
        if (faces.getResponseComplete()
                || !faces.isPostback()
                || external.getRequestMap().containsKey(Form.TAKEN)) {
            return;
        }
        Kept.lost((HttpServletRequest) external.getRequest());
        if (!CDI.current().select(Kept.class).get().getTexts().isEmpty()) {
            external.setResponseStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static void refuse(FacesContext faces) {
        faces.getExternalContext().getRequestMap().put(ErrorPage.KEY, "shared.error.form");
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
