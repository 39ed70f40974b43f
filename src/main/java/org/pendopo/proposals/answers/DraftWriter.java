package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Somebody who had a hand in the text of a draft. */
@Entity
@Table(name = "answer_draft_writer")
@IdClass(DraftWriter.Key.class)
class DraftWriter {
    @Id
    private long proposalId;

    @Id
    private long personId;

    protected DraftWriter() {}

    record Key(long proposalId, long personId) implements Serializable {}
}
