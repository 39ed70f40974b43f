package org.pendopo.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a commitment said, and which unit owed it, until somebody changed that. */
@Entity
@Table(name = "commitment_edition")
@IdClass(EditionId.class)
class Edition {
    @Id
    private long commitmentId;

    @Id
    private int number;

    private String title;
    private String text;
    private String html;
    private long organisationId;
    private @Nullable Long changedBy;
    private Instant changedAt;

    protected Edition() {}

    /** @param by who changes it now */
    Edition(Commitment before, int number, long by, Instant now) {
        this.commitmentId = before.getId();
        this.number = number;
        this.title = before.getTitle();
        this.text = before.getText();
        this.html = before.getHtml();
        this.organisationId = before.getOrganisationId();
        this.changedBy = by;
        this.changedAt = now;
    }

    long getCommitmentId() {
        return commitmentId;
    }

    int getNumber() {
        return number;
    }
}
