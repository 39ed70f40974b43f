package org.pendopo.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an official answer said before an official corrected it, from when it said so; never changes. */
@Entity
@Table(name = "answer_revision")
class AnswerRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_revision_seq")
    @SequenceGenerator(name = "answer_revision_seq", sequenceName = "answer_revision_seq", allocationSize = 50)
    private long id;

    private long proposalId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ProposalStatus kind;

    private String reason;
    private long editorId;
    private Instant at;

    protected AnswerRevision() {}

    /** @param editorId who says something else from now on */
    AnswerRevision(OfficialAnswer said, int number, long editorId) {
        proposalId = said.getProposalId();
        this.number = number;
        kind = said.getKind();
        reason = said.getReason();
        this.editorId = editorId;
        at = said.since();
    }

    long getId() {
        return id;
    }

    long getProposalId() {
        return proposalId;
    }

    int getNumber() {
        return number;
    }

    ProposalStatus getKind() {
        return kind;
    }

    String getReason() {
        return reason;
    }

    Instant getAt() {
        return at;
    }
}
