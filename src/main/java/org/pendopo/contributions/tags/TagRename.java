package org.pendopo.contributions.tags;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A tag got another name; never changes. On which texts, and where that was undone, is in {@link RenamedUse}. */
@Entity
@Table(name = "tag_rename")
class TagRename {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tag_rename_seq")
    @SequenceGenerator(name = "tag_rename_seq", sequenceName = "tag_rename_seq", allocationSize = 50)
    private long id;

    private String tag;
    private String fresh;
    private long uses;
    private long renamedBy;
    private Instant renamedAt;

    protected TagRename() {}

    TagRename(String tag, String fresh, long uses, long renamedBy, Instant renamedAt) {
        this.tag = tag;
        this.fresh = fresh;
        this.uses = uses;
        this.renamedBy = renamedBy;
        this.renamedAt = renamedAt;
    }

    long getId() {
        return id;
    }

    String getTag() {
        return tag;
    }

    String getFresh() {
        return fresh;
    }

    Instant getRenamedAt() {
        return renamedAt;
    }
}
