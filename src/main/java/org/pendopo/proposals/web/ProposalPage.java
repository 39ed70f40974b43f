package org.pendopo.proposals.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.web.Ids;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.proposals.merging.ReadMerges;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Capability;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.PhaseView;

/** The address of one proposal: reading it, answering it, editing it, and what its answer said before. */
@Named
@RequestScoped
public class ProposalPage {
    private static final Set<String> PARTS = Set.of(
            "answer",
            "prepare",
            "answers",
            "edit",
            "authors",
            "amendments",
            "amend",
            "merge",
            "comments",
            "unmerge",
            "evaluate");

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String slug;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String part;

    @Inject
    ReadProposal read;

    @Inject
    Access access;

    @Inject
    ReadMerges merges;

    private @Nullable ProposalView proposal;

    public long getId() {
        return Ids.of(id);
    }

    public ProposalView getProposal() {
        if (proposal == null) {
            proposal = isAnswering() ? read.toAnswer(getId()) : read.readOrGone(getId());
        }
        return proposal;
    }

    /** After an action that made it part of another one, or its own again. */
    public void forget() {
        proposal = null;
    }

    private boolean isAnswering() {
        return "answer".equals(part) || "prepare".equals(part);
    }

    /** There is one address for each proposal; others of the same number lead to it. */
    public void settle() {
        var faces = FacesContext.getCurrentInstance();
        if (merges.leadsOn(getProposal(), part)) {
            Addresses.elsewhere(merges.address(getId()) + "?merged=" + getId());
        } else if (!faces.isPostback()
                && !getProposal().isGone()
                && !getProposal().slug().equals(slug)) {
            Addresses.moved(getProposal().address() + (part == null ? "" : "/" + part));
        }
    }

    /** The file with what the address asks for. */
    public String getInside() {
        var whole = getProposal().isMerged() ? "comments" : "read";
        var file = part == null || part.isEmpty() ? whole : part;
        if (part != null && !part.isEmpty() && !PARTS.contains(part)) {
            throw new NotFound();
        }
        if (getProposal().isGone()) {
            file = "gone";
        }
        return "/WEB-INF/proposals/" + file + ".xhtml";
    }

    public Decision decide(String action) {
        return access.permits(getProposal().spaceId()).decide(Action.valueOf(action));
    }

    public boolean may(String action) {
        return decide(action).allowed();
    }

    /** Who has not read the guide reads it in the form. */
    public boolean isCommentable() {
        var decision = decide("COMMENT");
        return getProposal().isShown() && (decision.allowed() || decision.reason() == Reason.GUIDE_UNREAD);
    }

    /** Whether this consultation answers: where phases open other things alone, nobody waits for one. */
    public boolean isAnswersPlanned() {
        var timeline = access.permits(getProposal().spaceId()).timeline();
        return timeline.phases().isEmpty() || timeline.plans(Capability.ANSWER);
    }

    /** The phases that are open, for what happens next. */
    public List<PhaseView> getPhases() {
        return access.permits(getProposal().spaceId()).timeline().current();
    }

    public @Nullable PhaseView getNextPhase() {
        return access.permits(getProposal().spaceId()).timeline().next();
    }

    /** Until when support can be given and taken back; null where no date ends it. */
    public @Nullable Instant getSupportEnds() {
        return getPhases().stream()
                .filter(p -> p.grants(Capability.SUPPORT))
                .map(PhaseView::closesAt)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
