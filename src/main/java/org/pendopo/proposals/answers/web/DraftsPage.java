package org.pendopo.proposals.answers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.answers.ChangeAnswerRule;
import org.pendopo.proposals.answers.DraftView;
import org.pendopo.proposals.answers.PublicationView;
import org.pendopo.proposals.answers.ReadPublications;
import org.pendopo.proposals.answers.RuleChange;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.web.SpacePage;

/** The answers in the making of a consultation, what was published together before, and whether a check is needed. */
@Named
@RequestScoped
public class DraftsPage {
    private static final int PAST = 10;

    @Inject
    SpacePage space;

    @Inject
    ReadPublications read;

    @Inject
    ChangeAnswerRule rule;

    @Inject
    HttpServletRequest request;

    private @Nullable List<DraftView> drafts;
    private @Nullable List<PublicationView> past;
    private @Nullable Boolean checkNeeded;
    private @Nullable RuleChange ruleChange;
    private boolean ruleRead;

    /** Those that could be published now. */
    public List<DraftView> getReady() {
        return page().stream().filter(DraftView::isChoosable).toList();
    }

    /** Those that still need something, or somebody. */
    public List<DraftView> getOthers() {
        return page().stream()
                .filter(d -> !d.isChoosable() && d.publicationId() == null)
                .toList();
    }

    public List<PublicationView> getPast() {
        return past().stream().limit(PAST).toList();
    }

    public String getMoreDrafts() {
        return drafts().size() > ReadPublications.PAGE
                ? address() + "?after=" + page().getLast().proposalId()
                : "";
    }

    public String getOlder() {
        return past().size() > PAST
                ? address() + "?before=" + getPast().getLast().id()
                : "";
    }

    public String getNewest() {
        return number("before") == null && number("after") == null ? "" : address();
    }

    public boolean isCheckNeeded() {
        if (checkNeeded == null) {
            checkNeeded = read.isCheckNeeded(tool());
        }
        return checkNeeded;
    }

    public void setCheckNeeded(boolean needed) {
        checkNeeded = needed;
    }

    /** Who switched the check on or off last; null where nobody did. */
    public @Nullable RuleChange getRuleChange() {
        if (!ruleRead) {
            ruleRead = true;
            ruleChange = read.ruleChange(tool());
        }
        return ruleChange;
    }

    public void saveRule() {
        rule.checkNeeded(tool(), isCheckNeeded());
        Addresses.done(address(), "proposals-answers.rule");
    }

    private List<DraftView> page() {
        return drafts().stream().limit(ReadPublications.PAGE).toList();
    }

    private List<DraftView> drafts() {
        if (drafts == null) {
            var after = number("after");
            drafts = read.drafts(tool(), after == null ? 0 : after);
        }
        return drafts;
    }

    private List<PublicationView> past() {
        if (past == null) {
            var before = number("before");
            past = read.past(tool(), before == null ? Long.MAX_VALUE : before, PAST + 1);
        }
        return past;
    }

    private String address() {
        return space.getSpace().address(space.getTool()) + "/publications";
    }

    private @Nullable Long number(String name) {
        var value = request.getParameter(name);
        return value != null && value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }

    private ProposalTool tool() {
        return new ProposalTool(space.getTool().id(), space.getSpace().id());
    }
}
