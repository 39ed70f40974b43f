package org.pendopo.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody supports a proposal. Its key makes sure that nobody does so twice. */
@Entity
@Table(name = "proposal_support")
@IdClass(SupportId.class)
class ProposalSupport {
    @Id
    private long proposalId;

    @Id
    private long personId;

    private Instant at;

    protected ProposalSupport() {}

    ProposalSupport(long proposalId, long personId, Instant at) {
        this.proposalId = proposalId;
        this.personId = personId;
        this.at = at;
    }

    long getProposalId() {
        return proposalId;
    }

    long getPersonId() {
        return personId;
    }

    Instant getAt() {
        return at;
    }
}
