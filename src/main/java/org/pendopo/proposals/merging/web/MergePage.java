package org.pendopo.proposals.merging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.merging.MergePreview;
import org.pendopo.proposals.merging.MergeProposals;
import org.pendopo.proposals.merging.MergeTarget;
import org.pendopo.proposals.merging.ReadMerges;
import org.pendopo.proposals.merging.UndoMerge;
import org.pendopo.proposals.web.ProposalPage;
import org.pendopo.shared.text.PlainText;
import org.pendopo.shared.web.Addresses;

/** Where an official looks for the proposal that says the same, sees what a merge would do, and merges or undoes it. */
@Named
@RequestScoped
public class MergePage {
    private static final int WORDS_MAX = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    ProposalPage page;

    @Inject
    ReadMerges read;

    @Inject
    MergeProposals merge;

    @Inject
    UndoMerge undo;

    private @Nullable String into;
    private @Nullable MergePreview preview;
    private String reason = "";

    /** What is sought; before anything was typed, the first words of the proposal itself. */
    public String getWords() {
        var typed = request.getParameter("q");
        return PlainText.shortened(PlainText.line(typed == null ? "" : typed), WORDS_MAX);
    }

    public List<MergeTarget> getTargets() {
        return getWords().isEmpty() ? List.of() : read.targets(page.getId(), getWords());
    }

    public boolean isChosen() {
        return !getInto().isEmpty();
    }

    /** Null where the two cannot become one. */
    public @Nullable MergePreview getPreview() {
        if (preview == null && chosen() != null) {
            preview = read.preview(page.getId(), chosen());
        }
        return preview;
    }

    public void merge() {
        merge.merge(page.getId(), chosen(), reason);
        page.forget();
        Addresses.done(read.address(page.getId()) + "?merged=" + page.getId(), "proposals-merging.merged");
    }

    public void undo() {
        undo.undo(page.getId());
        page.forget();
        Addresses.done(page.getProposal().address(), "proposals-merging.undone");
    }

    private @Nullable Long chosen() {
        return getInto().matches("[0-9]{1,18}") ? Long.valueOf(getInto()) : null;
    }

    public String getInto() {
        var asked = into == null ? request.getParameter("into") : into;
        return asked == null ? "" : asked;
    }

    public void setInto(@Nullable String id) {
        into = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed == null ? "" : typed;
    }
}
