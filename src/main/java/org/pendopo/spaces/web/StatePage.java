package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.ApproveSpace;
import org.pendopo.spaces.ChangeState;
import org.pendopo.spaces.Decision;

/** The steps in the life of a space, each asked about before it is taken: {@code /space/{slug}/state/{step}}. */
@Named
@RequestScoped
public class StatePage {
    @Inject
    SpacePage page;

    @Inject
    ChangeState change;

    @Inject
    ApproveSpace approval;

    /** What can be done next, from the state that the space is in. */
    public List<String> getSteps() {
        return switch (page.getSpace().row().status()) {
            case DRAFT -> List.of("publish");
            case OPEN -> List.of("close", "archive");
            case READ_ONLY -> List.of("reopen", "archive");
            case ARCHIVED -> List.of("reopen");
        };
    }

    /** The step that the address asks about, or empty; only for those who may take it. */
    public String getStep() {
        var step = page.getSub();
        if (step == null) {
            needs("").orThrow();
            return "";
        }
        needs(step).orThrow();
        return step;
    }

    public void confirm() {
        var id = page.getSpace().id();
        switch (getStep()) {
            case "publish" -> change.publish(id);
            case "close" -> change.close(id);
            case "archive" -> change.archive(id);
            case "reopen" -> change.reopen(id);
            default -> approval.askAgain(id);
        }
        Addresses.done(page.getSpace().address(), done(getStep()));
    }

    private Decision needs(String step) {
        var permits = page.getPermits();
        return switch (step) {
            case "publish" -> permits.decide(Action.PUBLISH_SPACE);
            case "close", "archive", "reopen" -> permits.decide(Action.CLOSE_SPACE);
            case "ask-again" -> permits.decide(Action.EDIT_SPACE);
            case "" ->
                permits.may(Action.EDIT_SPACE) ? permits.decide(Action.EDIT_SPACE) : permits.decide(Action.CLOSE_SPACE);
            default -> throw new NotFound();
        };
    }

    private static String done(String step) {
        return switch (step) {
            case "publish" -> "spaces.published";
            case "close" -> "spaces.closed";
            case "archive" -> "spaces.archived";
            case "reopen" -> "spaces.reopened";
            default -> "spaces.asked";
        };
    }
}
