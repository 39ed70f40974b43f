package org.pendopo.proposals.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.evaluation.EvaluatorChoice;
import org.pendopo.proposals.evaluation.ReadEvaluations;

/** Whom staff can name: all of them, or, in a large unit, those whose name has what {@code ?find=} says. */
@Named
@RequestScoped
public class EvaluatorChoices {
    private static final int LONGEST = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    ReadEvaluations read;

    private @Nullable List<EvaluatorChoice> found;

    /** @param also id of somebody who stays in the list; null for nobody */
    public List<EvaluatorChoice> of(long space, @Nullable Long also) {
        if (found == null) {
            found = read.choices(space, getFind(), also);
        }
        return found;
    }

    public String getFind() {
        var typed = Objects.requireNonNullElse(request.getParameter("find"), "").strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    /** Whether there are so many that a name has to be looked for, or one was. */
    public boolean isMany(long space, @Nullable Long also) {
        return !getFind().isEmpty() || of(space, also).size() >= EvaluatorChoice.MOST;
    }
}
