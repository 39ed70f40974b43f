package org.pendopo.contributions.reactions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody reacted to a contribution. Its key makes sure that nobody does so twice in the same way. */
@Entity
@Table(name = "contribution_reaction")
@IdClass(ReactionId.class)
class Reaction {
    @Id
    private long contributionId;

    @Id
    private long personId;

    @Id
    @Enumerated(EnumType.STRING)
    private ReactionKind kind;

    private Instant at;

    protected Reaction() {}

    long getContributionId() {
        return contributionId;
    }

    long getPersonId() {
        return personId;
    }

    ReactionKind getKind() {
        return kind;
    }

    Instant getAt() {
        return at;
    }
}
