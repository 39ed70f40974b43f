package org.pendopo.proposals.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.AnswerText;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/**
 * An answer in the making. An official writes it, another one checks it or sends it back with a note, and it is put into a
 * publication. Whoever changes the text takes the check away, and with it the place in the publication. Once published, it
 * stands in the official answer and is a draft no more.
 */
@Entity
@Table(name = "answer_draft")
class AnswerDraft {
    static final int NOTE_MAX = 1000;

    @Id
    private long proposalId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private DraftState state = DraftState.PREPARED;

    @Enumerated(EnumType.STRING)
    private ProposalStatus kind;

    private String reason;
    private String html;
    private @Nullable Long organisationId;
    private long writtenBy;
    private Instant writtenAt;
    private @Nullable Long checkedBy;
    private @Nullable Instant checkedAt;
    private @Nullable String note;
    private @Nullable Long notedBy;
    private @Nullable Long publicationId;

    protected AnswerDraft() {}

    AnswerDraft(long proposalId, AnswerText says, @Nullable Long unit, long by, Instant now) {
        this.proposalId = proposalId;
        write(says, unit, by, now);
    }

    /** Whether nothing would change by writing this. */
    boolean says(AnswerText other, @Nullable Long unit) {
        return other.equals(text()) && Objects.equals(unit, organisationId);
    }

    /** The text changes: whatever was found right was another one. */
    final void write(AnswerText says, @Nullable Long unit, long by, Instant now) {
        kind = says.kind();
        reason = says.reason();
        html = says.html();
        organisationId = unit;
        writtenBy = by;
        writtenAt = now;
        state = DraftState.PREPARED;
        unchecked();
        note = null;
        notedBy = null;
        publicationId = null;
    }

    /** @param writers all who had a hand in the text */
    void check(long by, Set<Long> writers, Instant now) {
        RuleBroken.unless(!wrote(by, writers), "proposals-answers.check.own");
        RuleBroken.unless(state == DraftState.PREPARED, "proposals-answers.check.not_waiting");
        state = DraftState.CHECKED;
        checkedBy = by;
        checkedAt = now;
    }

    /** Also what was found right already, as long as it is not published. */
    void sendBack(long by, Set<Long> writers, @Nullable String typed) {
        RuleBroken.unless(!wrote(by, writers), "proposals-answers.check.own");
        RuleBroken.unless(state != DraftState.SENT_BACK, "proposals-answers.check.not_waiting");
        var said = PlainText.clean(typed);
        if (said.isEmpty()) {
            throw new RuleBroken("proposals-answers.note.empty").at("note");
        }
        if (said.length() > NOTE_MAX) {
            throw new RuleBroken("proposals-answers.note.long", NOTE_MAX).at("note");
        }
        state = DraftState.SENT_BACK;
        unchecked();
        note = said;
        notedBy = by;
        publicationId = null;
    }

    /** Whether it may be published. */
    boolean isReady(boolean checkNeeded) {
        return state == DraftState.CHECKED || (!checkNeeded && state == DraftState.PREPARED);
    }

    /** It is published with the others of that publication; from another one it moves. */
    void schedule(long publication, boolean checkNeeded) {
        RuleBroken.unless(isReady(checkNeeded), "proposals-answers.publish.unchecked");
        publicationId = publication;
    }

    void takeOut() {
        publicationId = null;
    }

    private boolean wrote(long person, Set<Long> writers) {
        return person == writtenBy || writers.contains(person);
    }

    private void unchecked() {
        checkedBy = null;
        checkedAt = null;
    }

    AnswerText text() {
        return new AnswerText(kind, reason, html);
    }

    long getProposalId() {
        return proposalId;
    }

    int getVersion() {
        return version;
    }

    DraftState getState() {
        return state;
    }

    @Nullable
    Long getOrganisationId() {
        return organisationId;
    }

    long getWrittenBy() {
        return writtenBy;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }

    @Nullable
    Long getCheckedBy() {
        return checkedBy;
    }

    @Nullable
    Instant getCheckedAt() {
        return checkedAt;
    }

    @Nullable
    String getNote() {
        return note;
    }

    @Nullable
    Long getPublicationId() {
        return publicationId;
    }
}
