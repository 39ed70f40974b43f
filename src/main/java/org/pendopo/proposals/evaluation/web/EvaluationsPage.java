package org.pendopo.proposals.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.evaluation.BrowseEvaluations;
import org.pendopo.proposals.evaluation.EvaluationList;
import org.pendopo.proposals.evaluation.EvaluationQuery;
import org.pendopo.proposals.evaluation.NameEvaluator;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.web.SpacePage;

/** The proposals of a consultation with their evaluators, at {@code /space/{slug}/proposals/evaluation}. */
@Named
@RequestScoped
public class EvaluationsPage {
    private static final List<String> STATES = List.of("none", "waiting", "done");

    @Inject
    HttpServletRequest request;

    @Inject
    SpacePage space;

    @Inject
    BrowseEvaluations browse;

    @Inject
    EvaluatorChoices choices;

    @Inject
    NameEvaluator name;

    private @Nullable EvaluationList list;
    private @Nullable Long evaluator;

    public EvaluationList getList() {
        if (list == null) {
            list = browse.browse(
                    new ProposalTool(space.getTool().id(), space.getSpace().id()), query());
        }
        return list;
    }

    public List<String> getStates() {
        return STATES;
    }

    public String getState() {
        var asked = request.getParameter("state");
        return asked != null && STATES.contains(asked) ? asked : "";
    }

    public @Nullable Long getAsked() {
        return number(request.getParameter("evaluator"));
    }

    public boolean isNewestFirst() {
        return "newest".equals(request.getParameter("sort"));
    }

    public String getAddress() {
        return space.getSpace().address(space.getTool()) + "/evaluation";
    }

    public String getNewer() {
        var mark = getList().before();
        return mark == null ? "" : getAddress() + filters() + "newer=" + mark;
    }

    public String getOlder() {
        var mark = getList().after();
        return mark == null ? "" : getAddress() + filters() + "older=" + mark;
    }

    public void assign() {
        var chosen = request.getParameterValues("proposal");
        var ids = chosen == null
                ? List.<Long>of()
                : Arrays.stream(chosen)
                        .filter(v -> v.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
        name.name(space.getSpace().id(), ids, evaluator, getAddress() + "?evaluator=" + evaluator);
        Addresses.done(getAddress(), "proposals-evaluation.named");
    }

    private EvaluationQuery query() {
        var newer = number(request.getParameter("newer"));
        var mark = newer == null ? number(request.getParameter("older")) : newer;
        return new EvaluationQuery(getState(), getAsked(), isNewestFirst(), mark, newer != null);
    }

    private String filters() {
        return "?" + (getState().isEmpty() ? "" : "state=" + getState() + "&")
                + (getAsked() == null ? "" : "evaluator=" + getAsked() + "&")
                + (isNewestFirst() ? "sort=newest&" : "")
                + (choices.getFind().isEmpty() ? "" : "find=" + Addresses.encoded(choices.getFind()) + "&");
    }

    private static @Nullable Long number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
    }

    public @Nullable Long getEvaluator() {
        return evaluator;
    }

    public void setEvaluator(@Nullable Long id) {
        evaluator = id;
    }
}
