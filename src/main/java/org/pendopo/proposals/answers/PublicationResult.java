package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What became of one answer of a publication. */
@Entity
@Table(name = "answer_publication_result")
@IdClass(PublicationResult.Key.class)
class PublicationResult {
    @Id
    private long publicationId;

    @Id
    private long proposalId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Instant at;

    protected PublicationResult() {}

    PublicationResult(long publicationId, long proposalId, Outcome outcome, Instant at) {
        this.publicationId = publicationId;
        this.proposalId = proposalId;
        this.outcome = outcome;
        this.at = at;
    }

    long getProposalId() {
        return proposalId;
    }

    Outcome getOutcome() {
        return outcome;
    }

    Instant getAt() {
        return at;
    }

    record Key(long publicationId, long proposalId) implements Serializable {}
}
