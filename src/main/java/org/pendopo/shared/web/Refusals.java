package org.pendopo.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
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
        } else if (isPostbackTooOften(faces, cause) && !PhaseId.RENDER_RESPONSE.equals(phase)) {
            stay(faces, (Forbidden) cause);
        } else if (!faces.getResponseComplete()) {
            send(faces, cause);
        }
    }

    private static boolean isPostbackTooOften(FacesContext faces, Throwable cause) {
        return faces.isPostback() && cause instanceof Forbidden forbidden && forbidden.reason() == Reason.TOO_MANY;
    }

    // Who writes too fast goes on later in the same form, where everything still stands.
    private static void stay(FacesContext faces, Forbidden tooOften) {
        var external = faces.getExternalContext();
        external.setResponseStatus(ErrorStatus.TOO_MANY.code());
        waitHeader(external, tooOften);
        var words = texts().of(tooOften.key(), tooOften.arguments().toArray());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        faces.validationFailed();
        faces.renderResponse();
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
            waitHeader(external, cause);
            external.responseSendError(status.code(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void waitHeader(ExternalContext external, Throwable cause) {
        ErrorStatus.secondsToWait(cause)
                .ifPresent(wait -> external.setResponseHeader("Retry-After", String.valueOf(wait)));
    }

    // The client id that the browser sent for the field with this name; of radio buttons it sends none when none is on.
    private static String input(FacesContext faces, String field) {
        var names = faces.getExternalContext().getRequestParameterNames();
        while (names.hasNext()) {
            var name = names.next();
            if (name.equals(field) || name.endsWith(":" + field)) {
                return name;
            }
        }
        return input(faces, faces.getViewRoot(), field).orElse(field);
    }

    private static Optional<String> input(FacesContext faces, UIComponent in, String field) {
        if (in instanceof Form form && !form.isSubmitted()) {
            return Optional.empty();
        }
        if (in instanceof EditableValueHolder && field.equals(in.getId())) {
            return Optional.of(in.getClientId(faces));
        }
        var parts = in.getFacetsAndChildren();
        while (parts.hasNext()) {
            var found = input(faces, parts.next(), field);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String words(RuleBroken broken) {
        return texts().of(broken.key(), broken.arguments().toArray());
    }

    private static PageTexts texts() {
        return faces().getApplication().evaluateExpressionGet(faces(), "#{m}", PageTexts.class);
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
