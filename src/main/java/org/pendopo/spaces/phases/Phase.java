package org.pendopo.spaces.phases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Capability;
import org.pendopo.spaces.Suspension;

/**
 * A stretch of time in the life of a space, with what people may do in it. It opens and closes by the database's clock
 * alone. Phases may overlap. Until it begins its dates are plans like any other; once it has begun people rely on them:
 * then it is only made longer or suspended, with a reason that everybody reads, and the end that was planned first stays
 * known.
 */
@Entity
@Table(name = "phase")
class Phase {
    static final int TITLE_MAX = 80;
    static final int DESCRIPTION_MAX = 500;
    static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    @Id
    @GeneratedValue(generator = "phase_seq")
    @SequenceGenerator(name = "phase_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long spaceId;
    private String title;
    private String description;
    private Instant opensAt;
    private Instant closesAt;

    private @Nullable Instant firstClosesAt;
    private @Nullable Instant suspendedAt;
    private @Nullable Instant suspendedUntil;
    private @Nullable String suspensionReason;

    @ElementCollection
    @CollectionTable(name = "phase_capability", joinColumns = @JoinColumn(name = "phase_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "capability")
    private Set<Capability> capabilities = EnumSet.noneOf(Capability.class);

    protected Phase() {}

    Phase(long spaceId, PhasePlan plan) {
        this.spaceId = spaceId;
        follow(plan);
    }

    /** As {@link #follow}, but the dates of a phase that has begun stay what they are, and what it allows only grows. */
    void replan(PhasePlan plan, Instant now) {
        if (now.isBefore(opensAt)) {
            follow(plan);
            return;
        }
        var flaws = new Flaws();
        rule(flaws, isSame(plan.opensAt(), opensAt), "opens", "spaces-phases.begun.opens");
        rule(flaws, isSame(plan.closesAt(), closesAt), "closes", "spaces-phases.begun.closes");
        var kept = !now.isBefore(closesAt) || plan.capabilities().containsAll(capabilities);
        rule(flaws, kept, "capabilities", "spaces-phases.begun.capabilities");
        flaws.tell();
        follow(new PhasePlan(plan.title(), plan.description(), opensAt, closesAt, plan.capabilities()));
    }

    // Forms know minutes.
    private static boolean isSame(@Nullable Instant typed, Instant kept) {
        return typed != null && typed.truncatedTo(ChronoUnit.MINUTES).equals(kept.truncatedTo(ChronoUnit.MINUTES));
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(opensAt);
    }

    /** Makes it longer. */
    PhaseAct extend(@Nullable Instant until, String why, long by, Instant now) {
        var flaws = new Flaws();
        rule(flaws, now.isBefore(closesAt), "closes", "spaces-phases.over");
        rule(flaws, until != null, "closes", "spaces.phase.moment");
        rule(flaws, until == null || until.isAfter(closesAt), "closes", "spaces-phases.extend.later");
        rule(flaws, until == null || until.isBefore(LATEST), "closes", "spaces.phase.far");
        var reason = flaws.in(() -> PhaseAct.reason(why));
        flaws.tell();
        var before = closesAt;
        closesAt = Objects.requireNonNull(until);
        firstClosesAt = firstClosesAt == null ? before : firstClosesAt;
        return PhaseAct.extended(id, by, now, before, closesAt).because(Objects.requireNonNull(reason));
    }

    /** @param until when the suspension ends by itself, or null */
    PhaseAct suspend(@Nullable Instant until, String why, long by, Instant now) {
        var flaws = new Flaws();
        rule(flaws, now.isBefore(closesAt), "until", "spaces-phases.over");
        rule(flaws, !isSuspended(now), "until", "spaces-phases.suspended.already");
        rule(flaws, until == null || until.isAfter(now), "until", "spaces-phases.until.past");
        rule(flaws, until == null || until.isBefore(LATEST), "until", "spaces.phase.far");
        var reason = flaws.in(() -> PhaseAct.reason(why));
        flaws.tell();
        suspendedAt = now;
        suspendedUntil = until;
        suspensionReason = Objects.requireNonNull(reason);
        return PhaseAct.suspended(id, by, now, until).because(suspensionReason);
    }

    PhaseAct resume(long by, Instant now) {
        RuleBroken.unless(isSuspended(now), "spaces-phases.resume.open");
        suspendedUntil = now;
        return PhaseAct.resumed(id, by, now);
    }

    PhaseActed announced(PhaseAct act, long by) {
        return new PhaseActed(act.getId(), act.getKind(), spaceId, title, by);
    }

    boolean isSuspended(Instant now) {
        return suspendedAt != null && (suspendedUntil == null || now.isBefore(suspendedUntil));
    }

    /** Takes over what was planned anew, or nothing of it when something is wrong. */
    final void follow(PhasePlan plan) {
        var name = plan.cleanTitle();
        var words = plan.cleanDescription();
        var flaws = new Flaws();
        rule(flaws, !name.isEmpty(), "title", "spaces.phase.title.empty");
        rule(flaws, name.length() <= TITLE_MAX, "title", "spaces.phase.title.long", TITLE_MAX);
        rule(flaws, words.length() <= DESCRIPTION_MAX, "description", "spaces.phase.description.long", DESCRIPTION_MAX);
        times(flaws, plan.opensAt(), plan.closesAt());
        flaws.tell();
        title = name;
        description = words;
        opensAt = Objects.requireNonNull(plan.opensAt());
        closesAt = Objects.requireNonNull(plan.closesAt());
        capabilities.retainAll(plan.capabilities());
        capabilities.addAll(plan.capabilities());
    }

    private static void times(Flaws flaws, @Nullable Instant opens, @Nullable Instant closes) {
        time(flaws, opens, "opens");
        time(flaws, closes, "closes");
        var ordered = opens == null || closes == null || opens.isBefore(closes);
        rule(flaws, ordered, "closes", "spaces.phase.order");
    }

    private static void time(Flaws flaws, @Nullable Instant at, String field) {
        rule(flaws, at != null, field, "spaces.phase.moment");
        rule(flaws, at == null || (!at.isBefore(EARLIEST) && at.isBefore(LATEST)), field, "spaces.phase.far");
    }

    private static void rule(Flaws flaws, boolean holds, String field, String key, Object... arguments) {
        flaws.unless(holds, () -> new RuleBroken(key, arguments).at(field));
    }

    Instant getClosesAt() {
        return closesAt;
    }

    @Nullable
    Instant getFirstClosesAt() {
        return firstClosesAt;
    }

    @Nullable
    Suspension suspension() {
        return Suspension.of(suspendedAt, suspendedUntil, suspensionReason);
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
}
