package org.pendopo.spaces;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Who;
import org.pendopo.spaces.permissions.Judge;
import org.pendopo.spaces.permissions.Situation;

/**
 * What the current person may do in one space. All answers of one request rest on the same facts; in pages
 * {@code permits.may('REPLY')}.
 */
public final class Permits {
    private final Judge judge;
    private final @Nullable Who who;
    private final FactsRow facts;
    private final Situation situation;

    Permits(Judge judge, @Nullable Who who, FactsRow facts, Supplier<Timeline> timeline) {
        this.judge = judge;
        this.who = who;
        this.facts = facts;
        this.situation = new Situation(who, facts.space(), facts.organisation(), facts.ties(), new Once(timeline));
    }

    public boolean may(Action action) {
        return decide(action).allowed();
    }

    /** With the reason, for {@code pd:refusal}. */
    public Decision decide(Action action) {
        return judge.decide(action, situation);
    }

    public SpaceFacts space() {
        return facts.space();
    }

    public @Nullable OrganisationFacts organisation() {
        return facts.organisation();
    }

    /** Null for a visitor. */
    public @Nullable Who who() {
        return who;
    }

    /** The role of an active member, else null. */
    public @Nullable Role role() {
        return ties().isActive() ? ties().role() : null;
    }

    /** How the person is tied to the space, also when not a member any more. */
    public Ties ties() {
        return facts.ties();
    }

    public boolean isMember() {
        return ties().isActive();
    }

    /**
     * Whether the person is in the own class here, where minors go by their full names. It holds for names of active
     * members of the class alone; who left it is outside again.
     */
    public boolean isInOwnClass() {
        return facts.kind() == SpaceKind.CLASS && ties().isActive();
    }

    /** The phases by the database's clock. */
    public Timeline timeline() {
        return situation.timeline().get();
    }

    private static final class Once implements Supplier<Timeline> {
        private final Supplier<Timeline> source;
        private @Nullable Timeline known;

        Once(Supplier<Timeline> source) {
            this.source = source;
        }

        @Override
        public Timeline get() {
            var timeline = known;
            if (timeline == null) {
                timeline = source.get();
                known = timeline;
            }
            return timeline;
        }
    }
}
