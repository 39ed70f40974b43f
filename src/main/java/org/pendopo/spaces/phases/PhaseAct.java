package org.pendopo.spaces.phases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** Something that an official did about a phase after it was announced. It is public and never changes. */
@Entity
@Table(name = "phase_act")
class PhaseAct {
    static final int REASON_MAX = 500;

    @Id
    @GeneratedValue(generator = "phase_act_seq")
    @SequenceGenerator(name = "phase_act_seq", allocationSize = 50)
    private long id;

    private long phaseId;

    @Enumerated(EnumType.STRING)
    private PhaseActKind kind;

    private long personId;
    private Instant at;
    private @Nullable Instant closedBefore;
    private @Nullable Instant closesNow;
    private @Nullable Instant until;
    private @Nullable String reason;

    protected PhaseAct() {}

    private PhaseAct(long phaseId, PhaseActKind kind, long personId, Instant at) {
        this.phaseId = phaseId;
        this.kind = kind;
        this.personId = personId;
        this.at = at;
    }

    static PhaseAct extended(long phaseId, long by, Instant now, Instant before, Instant after) {
        var act = new PhaseAct(phaseId, PhaseActKind.EXTENDED, by, now);
        act.closedBefore = before;
        act.closesNow = after;
        return act;
    }

    static PhaseAct suspended(long phaseId, long by, Instant now, @Nullable Instant until) {
        var act = new PhaseAct(phaseId, PhaseActKind.SUSPENDED, by, now);
        act.until = until;
        return act;
    }

    static PhaseAct resumed(long phaseId, long by, Instant now) {
        return new PhaseAct(phaseId, PhaseActKind.RESUMED, by, now);
    }

    PhaseAct because(String why) {
        reason = why;
        return this;
    }

    /** What was typed as a reason, fit for everybody to read. */
    static String reason(@Nullable String typed) {
        var words = PlainText.clean(typed);
        if (words.isEmpty()) {
            throw new RuleBroken("spaces-phases.reason.empty").at("reason");
        }
        if (words.length() > REASON_MAX) {
            throw new RuleBroken("spaces-phases.reason.long", REASON_MAX).at("reason");
        }
        return words;
    }

    long getId() {
        return id;
    }

    PhaseActKind getKind() {
        return kind;
    }
}
