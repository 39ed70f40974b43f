package org.pendopo.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.ChangeCommitment;
import org.pendopo.commitments.KeepMilestones;
import org.pendopo.commitments.LinkProposal;
import org.pendopo.commitments.OpenProject;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Decision;

/** Where officials keep a commitment up to date: its milestones, its state, its proposals and its project. */
@Named
@RequestScoped
public class ManageCommitmentPage {
    @Inject
    CommitmentPage page;

    @Inject
    ChangeCommitment change;

    @Inject
    KeepMilestones milestones;

    @Inject
    LinkProposal link;

    @Inject
    OpenProject open;

    private @Nullable String step;
    private @Nullable String date;
    private @Nullable String reason;
    private @Nullable String proposal;
    private @Nullable String purpose;

    public void done(long milestone) {
        milestones.done(page.getId(), milestone);
        saved();
    }

    public void undone(long milestone) {
        milestones.undone(page.getId(), milestone);
        saved();
    }

    public void remove(long milestone) {
        milestones.remove(page.getId(), milestone);
        saved();
    }

    public void add() {
        milestones.add(page.getId(), step, date);
        saved();
    }

    public void start() {
        change.start(page.getId());
        saved();
    }

    public void finish() {
        change.finish(page.getId());
        saved();
    }

    public void stop() {
        change.stop(page.getId(), reason);
        saved();
    }

    public void link() {
        link.link(page.getId(), proposal);
        saved();
    }

    public void unlink(long from) {
        link.unlink(page.getId(), from);
        saved();
    }

    public void open() {
        Addresses.done(open.open(page.getId(), purpose), "commitments.project");
    }

    /** Whether the reader may open the project, or why not. */
    public Decision getOpening() {
        return open.decide(page.getCommitment());
    }

    private void saved() {
        page.forget();
        Addresses.done(page.getCommitment().address() + "/manage", "commitments.saved");
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String value) {
        step = value;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String value) {
        date = value;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String value) {
        reason = value;
    }

    public @Nullable String getProposal() {
        return proposal;
    }

    public void setProposal(@Nullable String value) {
        proposal = value;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String value) {
        purpose = value;
    }
}
