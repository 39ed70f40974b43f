package org.pendopo.guardians;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** Somebody stands for a pupil, from the moment the school's code was used until the school or the guardian ends it. */
@Entity
@Table(name = "guardianship")
class Guardianship {
    static final int MOST = 4;
    static final int REASON_MAX = 500;

    @Id
    @GeneratedValue(generator = "guardianship_seq")
    @SequenceGenerator(name = "guardianship_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long childId;
    private long guardianId;
    private int slot;
    private @Nullable Long codeId;
    private Instant since;
    private @Nullable Instant endedAt;
    private @Nullable Long endedBy;
    private @Nullable String endReason;

    protected Guardianship() {}

    Guardianship(long childId, long guardianId, int slot, long codeId, Instant now) {
        this.childId = childId;
        this.guardianId = guardianId;
        this.slot = slot;
        this.codeId = codeId;
        since = now;
    }

    /** The school says why; a guardian need not. */
    void end(long by, String why, Instant now) {
        var said = PlainText.clean(why);
        if (by != guardianId && said.isEmpty()) {
            throw new RuleBroken("guardians.end.reason.empty").at("reason");
        }
        if (said.codePointCount(0, said.length()) > REASON_MAX) {
            throw new RuleBroken("guardians.end.reason.long", REASON_MAX).at("reason");
        }
        endedAt = now;
        endedBy = by;
        endReason = said.isEmpty() ? null : said;
    }

    boolean isActive() {
        return endedAt == null;
    }

    long getId() {
        return id;
    }

    long getChildId() {
        return childId;
    }

    long getGuardianId() {
        return guardianId;
    }
}
