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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Capability;

/**
 * A stretch of time in the life of a space, with what people may do in it. It opens and closes by the database's clock
 * alone; nobody switches it. Phases may overlap, and one may be moved while it is open.
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
