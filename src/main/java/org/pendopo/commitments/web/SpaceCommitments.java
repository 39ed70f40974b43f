package org.pendopo.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.CommitmentList;
import org.pendopo.commitments.CommitmentRow;
import org.pendopo.commitments.LinkProposal;
import org.pendopo.commitments.ReadCommitment;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.web.SpacePage;

/** What was promised in a consultation, what came of a proposal, and which commitment a project carries out. */
@Named
@RequestScoped
public class SpaceCommitments {
    @Inject
    SpacePage space;

    @Inject
    CommitmentsPage all;

    @Inject
    ReadCommitment read;

    @Inject
    LinkProposal link;

    private @Nullable CommitmentList list;
    private @Nullable List<CommitmentRow> ofProposal;
    private @Nullable CommitmentRow ofProject;
    private boolean projectRead;

    public CommitmentList getList() {
        if (list == null) {
            list = all.list(space.getSpace().id());
        }
        return list;
    }

    public String getAddress() {
        return space.getSpace().address() + "/commitments";
    }

    public String getNewer() {
        var before = getList().before();
        return before == null ? "" : getAddress() + before.address();
    }

    public String getOlder() {
        var after = getList().after();
        return after == null ? "" : getAddress() + after.address();
    }

    public List<CommitmentRow> of(long proposal) {
        if (ofProposal == null) {
            ofProposal = read.of(proposal);
        }
        return ofProposal;
    }

    /** Those that were made in other consultations than this one. */
    public List<CommitmentRow> elsewhere(long proposal, String slug) {
        return of(proposal).stream()
                .filter(row -> !row.spaceSlug().equals(slug))
                .toList();
    }

    public void takeOff(long commitment, long proposal, String address) {
        link.takeOff(commitment, proposal);
        Addresses.done(address, "commitments.taken_off");
    }

    /** The commitment that this project carries out; null for none. */
    public @Nullable CommitmentRow getOfProject() {
        if (!projectRead) {
            ofProject = read.ofProject(space.getSpace().id());
            projectRead = true;
        }
        return ofProject;
    }
}
