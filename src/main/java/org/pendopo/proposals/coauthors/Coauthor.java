package org.pendopo.proposals.coauthors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/**
 * Somebody who is to be an author of a proposal too: asked by its author, then confirmed or declined by themselves. Who
 * confirmed may leave; the author may take back what is not confirmed yet. Who declined or left is not asked again.
 */
@Entity
@Table(name = "proposal_coauthor")
@IdClass(CoauthorId.class)
class Coauthor {
    static final int MOST = 5;

    @Id
    private long proposalId;

    @Id
    private long personId;

    @Enumerated(EnumType.STRING)
    private CoauthorState state;

    private @Nullable Integer place;
    private Instant askedAt;
    private @Nullable Instant settledAt;

    protected Coauthor() {}

    Coauthor(long proposalId, long personId, int place, Instant now) {
        this.proposalId = proposalId;
        this.personId = personId;
        this.state = CoauthorState.ASKED;
        this.place = place;
        this.askedAt = now;
    }

    /** Only what the author took back is asked anew. */
    void askAgain(int free, Instant now) {
        if (state.isLive()) {
            throw new RuleBroken("proposals-coauthors.asked_already").at("handle");
        }
        if (state != CoauthorState.TAKEN_BACK) {
            throw new RuleBroken("proposals-coauthors.declined_before").at("handle");
        }
        state = CoauthorState.ASKED;
        place = free;
        askedAt = now;
        settledAt = null;
    }

    /** @return false if it was confirmed before */
    boolean confirm(Instant now) {
        if (state == CoauthorState.CONFIRMED) {
            return false;
        }
        RuleBroken.unless(state == CoauthorState.ASKED, "proposals-coauthors.not_asked");
        state = CoauthorState.CONFIRMED;
        settledAt = now;
        return true;
    }

    /** Declines, or leaves after having confirmed; @return false if it was so before */
    boolean leave(Instant now) {
        return end(state == CoauthorState.CONFIRMED ? CoauthorState.LEFT : CoauthorState.DECLINED, now);
    }

    /** @return false if it was so before */
    boolean takeBack(Instant now) {
        RuleBroken.unless(state != CoauthorState.CONFIRMED, "proposals-coauthors.confirmed_already");
        return end(CoauthorState.TAKEN_BACK, now);
    }

    private boolean end(CoauthorState next, Instant now) {
        if (!state.isLive()) {
            return false;
        }
        state = next;
        place = null;
        settledAt = now;
        return true;
    }

    long getProposalId() {
        return proposalId;
    }

    long getPersonId() {
        return personId;
    }

    CoauthorState getState() {
        return state;
    }

    @Nullable
    Integer getPlace() {
        return place;
    }
}
