package org.pendopo.contributions.follow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody follows a contribution: what happens to it is told to them. The key makes sure that they do so once. */
@Entity
@Table(name = "contribution_follow")
@IdClass(FollowId.class)
class Follow {
    @Id
    private long personId;

    @Id
    private long contributionId;

    private Instant at;

    protected Follow() {}

    long getPersonId() {
        return personId;
    }

    long getContributionId() {
        return contributionId;
    }

    Instant getAt() {
        return at;
    }
}
