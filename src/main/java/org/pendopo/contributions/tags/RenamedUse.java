package org.pendopo.contributions.tags;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A text on which a tag got another name, and whether it has the old one back. */
@Entity
@Table(name = "tag_rename_use")
@IdClass(RenamedUseId.class)
class RenamedUse {
    @Id
    private long renameId;

    @Id
    private long contributionId;

    private long bothNames;
    private @Nullable Long undoneBy;
    private @Nullable Instant undoneAt;

    protected RenamedUse() {}

    long getRenameId() {
        return renameId;
    }

    long getContributionId() {
        return contributionId;
    }
}
