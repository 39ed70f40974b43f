package org.pendopo.spaces.groups;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.SpaceStatus;

/** Puts members of a space into its parts: themselves where the part leaves it to them, else those in charge. */
@UseCase
public class PlaceMembers {
    @Inject
    Access access;

    @Inject
    Parts parts;

    @Inject
    Inheritance inheritance;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /** Goes into a part; who chose another one before comes out of that. */
    public void choose(long whole, long part) {
        var me = access.require(Action.CHOOSE_PART, whole);
        inheritance.queue(whole);
        var all = parts.of(whole, me.id());
        var wanted = all.stream().filter(p -> p.id() == part).findFirst().orElseThrow(NotFound::new);
        RuleBroken.unless(wanted.selfChoice(), "spaces.part.no_choice");
        RuleBroken.unless(wanted.status() == SpaceStatus.OPEN, "spaces.state.not_open");
        RuleBroken.unless(wanted.state() != MembershipState.REMOVED, "spaces.part.removed");
        all.stream().filter(p -> p.selfChoice() && p.id() != part).forEach(p -> out(p.id(), me.id()));
        in(part, me.id());
        settle(all);
    }

    /** Comes out of a part that one may choose. */
    public void giveUp(long whole, long part) {
        var me = access.require(Action.CHOOSE_PART, whole);
        inheritance.queue(whole);
        var wanted = parts.one(whole, part, me.id()).orElseThrow(NotFound::new);
        RuleBroken.unless(wanted.selfChoice(), "spaces.part.no_choice");
        out(part, me.id());
        settle(List.of(wanted));
    }

    /**
     * Those in charge say who is in which part.
     *
     * @param wanted the part for each member that was shown, null for none; members not named stay where they are
     */
    public void place(long whole, Map<Long, @Nullable Long> wanted) {
        access.require(Action.DIVIDE, whole);
        inheritance.queue(whole);
        var all = parts.of(whole, 0);
        for (var one : wanted.entrySet()) {
            place(whole, all, one.getKey(), one.getValue());
        }
        settle(all);
    }

    private void place(long whole, List<PartRow> all, long person, @Nullable Long part) {
        if (parts.active(whole, person) == 0) {
            throw new RuleBroken("spaces.part.not_in_whole").at(person + ":part");
        }
        if (part != null && all.stream().noneMatch(p -> p.id() == part)) {
            throw new RuleBroken("spaces.part.gone").at(person + ":part");
        }
        all.stream().filter(p -> part == null || p.id() != part).forEach(p -> out(p.id(), person));
        if (part != null) {
            in(part, person);
        }
    }

    private void settle(List<PartRow> all) {
        all.forEach(p -> inheritance.settle(p.id()));
    }

    private void in(long part, long person) {
        em.createNativeQuery("""
                insert into membership as own (space_id, person_id, role, state, since)
                values (:part, :person, 'MEMBER', 'ACTIVE', :now)
                on conflict (space_id, person_id) do update
                  set role = 'MEMBER', state = 'ACTIVE', inherited = false, ends_at = null, reason = null, decided_by = null,
                    since = excluded.since, version = own.version + 1
                  where own.inherited and own.role = 'OBSERVER' or own.state <> 'ACTIVE' or own.ends_at <= now()""")
                .setParameter("part", part)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private void out(long part, long person) {
        em.createNativeQuery("""
                update membership set state = 'LEFT', ends_at = null, since = :now, version = version + 1
                where space_id = :part and person_id = :person and state = 'ACTIVE' and not inherited""")
                .setParameter("part", part)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
