package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A comment that an answer in the making takes up. */
@Entity
@Table(name = "answer_draft_citation")
@IdClass(CitationId.class)
class DraftCitation {
    @Id
    private long proposalId;

    @Id
    private long commentId;

    protected DraftCitation() {}
}
