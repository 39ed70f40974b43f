package org.pendopo.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import org.pendopo.shared.RuleBroken;

/**
 * The one exception handler of the pages: a broken rule becomes a message beside what was typed, every other refusal an
 * error page with its status, and anything else a defect with the number of its request.
 */
public class Refusals extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    public Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var context = events.next().getContext();
            events.remove();
            answer(faces, Cause.of(context.getException()), context.getPhaseId());
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable cause, PhaseId phase) {
        var broken = Cause.rules(cause);
        if (!broken.isEmpty() && !PhaseId.RENDER_RESPONSE.equals(phase)) {
            broken.forEach(rule -> faces.addMessage(
                    rule.field() == null ? null : input(faces, rule.field()),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words(rule), words(rule))));
            faces.validationFailed();
            faces.renderResponse();
        } else if (!faces.getResponseComplete()) {
            send(faces, cause);
        }
    }

    private static void send(FacesContext faces, Throwable cause) {
        var external = faces.getExternalContext();
        var status = ErrorStatus.of(cause);
        if (status == ErrorStatus.DEFECT) {
            LOG.error("defect", cause);
        }
        if (external.isResponseCommitted()) {
            throw new FacesException(cause);
        }
        try {
            external.responseReset();
            status.describe(cause, external.getRequestMap()::put);
            ErrorStatus.secondsToWait(cause)
                    .ifPresent(wait -> external.setResponseHeader("Retry-After", String.valueOf(wait)));
            external.responseSendError(status.code(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    // The client id that the browser sent for the field with this name.
    private static String input(FacesContext faces, String field) {
        var names = faces.getExternalContext().getRequestParameterNames();
        while (names.hasNext()) {
            var name = names.next();
            if (name.equals(field) || name.endsWith(":" + field)) {
                return name;
            }
        }
        return field;
    }

    private static String words(RuleBroken broken) {
        var texts = faces().getApplication().evaluateExpressionGet(faces(), "#{m}", PageTexts.class);
        return texts.of(broken.key(), broken.arguments().toArray());
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Refusals(getWrapped().getExceptionHandler());
        }
    }
}
