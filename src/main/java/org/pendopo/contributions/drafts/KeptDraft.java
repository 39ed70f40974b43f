package org.pendopo.contributions.drafts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one person typed into one form. It goes when the form is sent; a deleted one can be brought back for a day. */
@Entity
@Table(name = "contribution_draft")
@IdClass(KeptDraftId.class)
class KeptDraft {
    @Id
    private long personId;

    @Id
    private String form;

    private String path;
    private String label;
    private String fields;
    private Instant savedAt;
    private boolean deleted;
    private Instant forgetAt;

    protected KeptDraft() {}

    long getPersonId() {
        return personId;
    }

    String getForm() {
        return form;
    }

    String getPath() {
        return path;
    }

    String getLabel() {
        return label;
    }

    String getFields() {
        return fields;
    }

    Instant getSavedAt() {
        return savedAt;
    }

    boolean isDeleted() {
        return deleted;
    }

    Instant getForgetAt() {
        return forgetAt;
    }
}
