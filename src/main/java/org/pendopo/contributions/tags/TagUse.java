package org.pendopo.contributions.tags;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A contribution stands under a tag. */
@Entity
@Table(name = "contribution_tag")
@IdClass(TagId.class)
class TagUse {
    @Id
    private long contributionId;

    @Id
    private String tag;

    protected TagUse() {}

    TagUse(long contributionId, String tag) {
        this.contributionId = contributionId;
        this.tag = tag;
    }

    long getContributionId() {
        return contributionId;
    }

    String getTag() {
        return tag;
    }
}
