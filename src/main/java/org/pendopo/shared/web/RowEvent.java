package org.pendopo.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.FacesListener;
import jakarta.faces.event.PhaseId;

/** An event of a component inside {@link Each}, together with the key of the row in which it happened. */
class RowEvent extends FacesEvent {
    private static final long serialVersionUID = 1L;

    private final transient FacesEvent event;
    private final String key;

    RowEvent(UIComponent each, FacesEvent event, String key) {
        super(each);
        this.event = event;
        this.key = key;
    }

    FacesEvent event() {
        return event;
    }

    String key() {
        return key;
    }

    @Override
    public PhaseId getPhaseId() {
        return event.getPhaseId();
    }

    @Override
    public void setPhaseId(PhaseId phase) {
        event.setPhaseId(phase);
    }

    @Override
    public boolean isAppropriateListener(FacesListener listener) {
        return false;
    }

    @Override
    public void processListener(FacesListener listener) {
        throw new UnsupportedOperationException();
    }
}
