package org.pendopo.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one supporter says of a finished commitment; saying something else later takes the place of it. */
@Entity
@Table(name = "commitment_rating")
@IdClass(RatingId.class)
class Rating {
    @Id
    private long commitmentId;

    @Id
    private long personId;

    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;

    private Instant at;

    protected Rating() {}

    Satisfaction getSatisfaction() {
        return satisfaction;
    }
}
