package org.pendopo.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;

/** A form that did what it is for, which is when it leads on to another page, leaves no draft behind. */
public class SentFormPhase implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var external = faces.getExternalContext();
        if (external.getRequestMap().get(Form.TAKEN) instanceof Form form
                && faces.getResponseComplete()
                && !faces.isValidationFailed()
                && ((HttpServletResponse) external.getResponse()).getStatus() == HttpServletResponse.SC_SEE_OTHER) {
            var key = KeptFields.key(form, faces);
            var kept = CDI.current().select(KeptForms.class);
            if (key != null && kept.isResolvable()) {
                kept.get().sent(key);
            }
        }
    }
}
