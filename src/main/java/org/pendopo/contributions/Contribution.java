package org.pendopo.contributions;

import jakarta.persistence.Column;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/**
 * Something that somebody put into a space. It is published when written, may be edited (earlier texts are kept), taken
 * back and brought back by its author, and hidden and shown again by moderators. It is never deleted.
 */
@Entity
@Table(name = "contribution")
class Contribution {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contribution_seq")
    @SequenceGenerator(name = "contribution_seq", sequenceName = "contribution_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long spaceId;
    private long toolId;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private @Nullable Long rootId;
    private @Nullable Long parentId;
    private int position;
    private @Nullable Long authorId;
    private @Nullable String authorLabel;
    private @Nullable Long organisationId;

    @Enumerated(EnumType.STRING)
    private WrittenAs writtenAs;

    private String language;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private ContributionState state;

    private @Nullable String title;
    private String text;
    private String html;

    @Enumerated(EnumType.STRING)
    private @Nullable Stance stance;

    private Instant createdAt;
    private @Nullable Instant editedAt;
    private Instant stateAt;

    @Column(updatable = false)
    private @Nullable UUID requestKey;

    protected Contribution() {}

    Contribution(Place place, Byline by, Wording wording, Instant now) {
        spaceId = place.spaceId();
        toolId = place.toolId();
        kind = place.kind();
        rootId = place.rootId();
        parentId = place.parentId();
        position = place.position();
        authorId = by.authorId();
        authorLabel = by.label();
        organisationId = by.organisationId();
        writtenAs = by.writtenAs();
        origin = by.origin();
        title = wording.title();
        text = wording.text();
        html = wording.html();
        stance = wording.stance();
        language = wording.language();
        state = ContributionState.PUBLISHED;
        createdAt = now;
        stateAt = now;
    }

    void requestedBy(@Nullable UUID key) {
        requestKey = key;
    }

    /** What the contribution says now becomes a revision. */
    Revision edit(Wording wording, int number, long editorId, Instant now) {
        RuleBroken.unless(state == ContributionState.PUBLISHED, "contributions.edit.gone");
        var before = new Revision(this, number, editorId, editedAt == null ? createdAt : editedAt);
        title = wording.title();
        text = wording.text();
        html = wording.html();
        editedAt = now;
        return before;
    }

    boolean says(Wording wording) {
        return text.equals(wording.text()) && (title == null || title.equals(wording.title()));
    }

    /** @throws RuleBroken if its life does not lead there from where it is */
    void become(ContributionState next, Instant now) {
        RuleBroken.unless(state.canBecome(next), "contributions.state.wrong");
        state = next;
        stateAt = now;
    }

    boolean isBy(long personId) {
        return authorId != null && authorId == personId;
    }

    ContributionPublished published() {
        return new ContributionPublished(id, kind, spaceId, toolId, threadId());
    }

    ContributionWritten writtenBy(long person) {
        return new ContributionWritten(id, kind, spaceId, threadId(), person);
    }

    /** What began the thread in which it stands. */
    long threadId() {
        return rootId == null ? id : rootId;
    }

    long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    long getSpaceId() {
        return spaceId;
    }

    long getToolId() {
        return toolId;
    }

    ContributionKind getKind() {
        return kind;
    }

    @Nullable
    Long getRootId() {
        return rootId;
    }

    @Nullable
    Long getParentId() {
        return parentId;
    }

    int getPosition() {
        return position;
    }

    @Nullable
    Long getAuthorId() {
        return authorId;
    }

    @Nullable
    String getAuthorLabel() {
        return authorLabel;
    }

    WrittenAs getWrittenAs() {
        return writtenAs;
    }

    String getLanguage() {
        return language;
    }

    ContributionState getState() {
        return state;
    }

    @Nullable
    String getTitle() {
        return title;
    }

    String getText() {
        return text;
    }

    String getHtml() {
        return html;
    }

    @Nullable
    Stance getStance() {
        return stance;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    Instant getStateAt() {
        return stateAt;
    }

    @Nullable
    Instant getEditedAt() {
        return editedAt;
    }
}
