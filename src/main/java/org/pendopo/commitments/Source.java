package org.pendopo.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A proposal from which a commitment comes. The key makes sure that it comes from each once. */
@Entity
@Table(name = "commitment_proposal")
@IdClass(SourceId.class)
class Source {
    @Id
    private long commitmentId;

    @Id
    private long proposalId;

    private Instant at;

    protected Source() {}

    long getCommitmentId() {
        return commitmentId;
    }

    long getProposalId() {
        return proposalId;
    }
}
