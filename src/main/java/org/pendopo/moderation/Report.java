package org.pendopo.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a contribution breaks a rule of the house. It waits until a moderator decides, on all reports of the
 * same contribution at once; each person reports a contribution once.
 */
@Entity
@Table(name = "report")
class Report {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_seq")
    @SequenceGenerator(name = "report_seq", sequenceName = "report_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long contributionId;
    private long spaceId;
    private long reporterId;
    private String rule;
    private String note;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;
    private String decision;

    protected Report() {}

    long getId() {
        return id;
    }

    long getContributionId() {
        return contributionId;
    }

    @Nullable
    Outcome getOutcome() {
        return outcome;
    }
}
