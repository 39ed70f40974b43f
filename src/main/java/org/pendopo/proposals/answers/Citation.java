package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A comment that an answer takes up. */
@Entity
@Table(name = "answer_citation")
@IdClass(CitationId.class)
class Citation {
    @Id
    private long proposalId;

    @Id
    private long commentId;

    protected Citation() {}
}
