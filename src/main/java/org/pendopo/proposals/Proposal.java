package org.pendopo.proposals;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An idea that somebody submits to a consultation. It is supported and commented while the phases allow it, waits for its
 * official answer, and has the answer's kind as its status ever after. Its words are the contribution with the same id.
 */
@Entity
@Table(name = "proposal")
class Proposal {
    @Id
    private long id;

    @Version
    private int version;

    private long toolId;
    private @Nullable Long categoryId;
    private @Nullable String territoryCode;
    private @Nullable String placeWords;
    private @Nullable BigDecimal cost;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status = ProposalStatus.WAITING;

    private Instant submittedAt;

    @Embedded
    private @Nullable SourceFacts source;

    protected Proposal() {}

    Proposal(long id, long toolId, Details details, Instant now) {
        this.id = id;
        this.toolId = toolId;
        this.submittedAt = now;
        describe(details);
    }

    /** Remembers what the file says that it comes from. */
    void comeFrom(SourceFacts facts) {
        source = facts;
    }

    final void describe(Details details) {
        categoryId = details.categoryId();
        territoryCode = details.territoryCode();
        placeWords = details.place();
        cost = details.cost();
    }

    /** The kind of the official answer, or what an imported file says it was. */
    void become(ProposalStatus next) {
        status = next;
    }

    SourceFacts source() {
        return source == null ? SourceFacts.NONE : source;
    }

    Details details() {
        return new Details(categoryId, territoryCode, placeWords, cost);
    }

    long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    long getToolId() {
        return toolId;
    }

    ProposalStatus getStatus() {
        return status;
    }

    Instant getSubmittedAt() {
        return submittedAt;
    }
}
