package org.pendopo.proposals.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.Rupiah;
import org.pendopo.proposals.evaluation.EvaluationRow;
import org.pendopo.proposals.evaluation.Feasibility;
import org.pendopo.proposals.evaluation.NameEvaluator;
import org.pendopo.proposals.evaluation.ReadEvaluations;
import org.pendopo.proposals.evaluation.WriteEvaluation;
import org.pendopo.proposals.web.ProposalPage;
import org.pendopo.shared.web.Addresses;

/** What staff think of one proposal: who evaluates it, and what the evaluators say. */
@Named
@RequestScoped
public class EvaluationPage {
    @Inject
    ProposalPage page;

    @Inject
    CurrentPerson me;

    @Inject
    ReadEvaluations read;

    @Inject
    WriteEvaluation write;

    @Inject
    NameEvaluator name;

    private @Nullable List<EvaluationRow> rows;
    private @Nullable Boolean staff;
    private @Nullable String feasibility;
    private @Nullable String cost;
    private @Nullable String notes;
    private @Nullable String version;
    private @Nullable Long evaluator;

    /** Whether the reader is staff: for the link on the proposal's page. */
    public boolean isStaff() {
        if (staff == null) {
            var proposal = page.getProposal();
            staff = proposal.isShown() && read.isFor(proposal.id(), proposal.spaceId());
        }
        return staff;
    }

    public List<EvaluationRow> getRows() {
        if (rows == null) {
            rows = read.of(page.getId());
        }
        return rows;
    }

    public List<Feasibility> getFeasibilities() {
        return List.of(Feasibility.values());
    }

    /** The reader's own evaluation, or null where they were not named. */
    public @Nullable EvaluationRow getMine() {
        var who = me.who();
        return getRows().stream()
                .filter(r -> who != null && r.evaluatorId() == who.id())
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader has an evaluation to write here. */
    public boolean isWriting() {
        return getMine() != null && read.isOpen(page.getProposal().spaceId());
    }

    public void save() {
        write.write(page.getId(), version(), new WriteEvaluation.Said(feasibility, cost, notes));
        Addresses.done(address(), "proposals-evaluation.saved");
    }

    public void name() {
        name.name(page.getProposal().spaceId(), List.of(page.getId()), evaluator, address());
        Addresses.done(address(), "proposals-evaluation.named");
    }

    private String address() {
        return page.getProposal().address() + "/evaluate";
    }

    // What is no number was no form of ours; it conflicts with whatever stands there.
    private int version() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    public @Nullable Long getEvaluator() {
        return evaluator;
    }

    public void setEvaluator(@Nullable Long id) {
        evaluator = id;
    }

    public @Nullable String getFeasibility() {
        var mine = getMine();
        return feasibility != null || mine == null || mine.feasibility() == null
                ? feasibility
                : mine.feasibility().name();
    }

    public void setFeasibility(@Nullable String code) {
        feasibility = code;
    }

    public String getCost() {
        var mine = getMine();
        return cost != null ? cost : mine == null ? "" : Rupiah.asTyped(mine.cost());
    }

    public void setCost(@Nullable String typed) {
        cost = typed == null ? "" : typed;
    }

    public String getNotes() {
        var mine = getMine();
        return notes != null ? notes : mine == null ? "" : mine.notes();
    }

    public void setNotes(@Nullable String typed) {
        notes = typed == null ? "" : typed;
    }

    public String getVersion() {
        var mine = getMine();
        return version != null ? version : String.valueOf(mine == null ? 0 : mine.version());
    }

    public void setVersion(String seen) {
        version = seen;
    }
}
