package org.pendopo.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many support a proposal and how many comments it has; only ever changed by adding in SQL. */
@Entity
@Table(name = "proposal_tally")
class ProposalTally {
    @Id
    private long proposalId;

    private long toolId;
    private int supports;
    private int comments;

    protected ProposalTally() {}

    ProposalTally(long proposalId, long toolId) {
        this.proposalId = proposalId;
        this.toolId = toolId;
    }

    long getProposalId() {
        return proposalId;
    }

    int getSupports() {
        return supports;
    }

    int getComments() {
        return comments;
    }
}
