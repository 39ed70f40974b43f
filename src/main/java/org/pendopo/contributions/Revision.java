package org.pendopo.contributions;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a contribution said before it was edited, from when it said so; never changes. */
@Entity
@Table(name = "revision")
class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 50)
    private long id;

    private long contributionId;
    private int number;
    private @Nullable String title;
    private String text;
    private long editorId;
    private Instant at;

    protected Revision() {}

    Revision(Contribution said, int number, long editorId, Instant at) {
        contributionId = said.getId();
        this.number = number;
        title = said.getTitle();
        text = said.getText();
        this.editorId = editorId;
        this.at = at;
    }

    long getId() {
        return id;
    }

    long getContributionId() {
        return contributionId;
    }

    int getNumber() {
        return number;
    }

    @Nullable
    String getTitle() {
        return title;
    }

    String getText() {
        return text;
    }

    Instant getAt() {
        return at;
    }
}
