package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer, or a correction of one, that people are to be told of. */
@Entity
@Table(name = "answer_news")
@IdClass(AnswerNews.Key.class)
class AnswerNews {
    @Id
    private long proposalId;

    @Id
    private int edition;

    private @Nullable Long byId;
    private Instant at;
    private @Nullable Instant toldAt;

    protected AnswerNews() {}

    AnswerNews(long proposalId, int edition, long by, Instant at) {
        this.proposalId = proposalId;
        this.edition = edition;
        this.byId = by;
        this.at = at;
    }

    void told(Instant now) {
        toldAt = now;
    }

    long getProposalId() {
        return proposalId;
    }

    int getEdition() {
        return edition;
    }

    @Nullable
    Long getById() {
        return byId;
    }

    Instant getAt() {
        return at;
    }

    record Key(long proposalId, int edition) implements Serializable {}
}
