package org.pendopo.spaces.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.PartOpened;
import org.pendopo.spaces.members.MemberApproved;
import org.pendopo.spaces.members.MemberInvited;
import org.pendopo.spaces.members.MemberJoined;
import org.pendopo.spaces.members.MemberLeft;
import org.pendopo.spaces.members.MemberRemoved;
import org.pendopo.spaces.members.MembershipLimited;
import org.pendopo.spaces.members.RoleChanged;

/**
 * Keeps the members of parts in step with those of the whole, in the transaction that changes either: who is in charge of
 * the whole is in charge of each part, its other members read along where the part is visible, and nobody stays in a part
 * of a space that is not public who is not in the space.
 */
@ApplicationScoped
class Inheritance {
    @Inject
    EntityManager em;

    @Inject
    Parts parts;

    @Inject
    Access access;

    @Inject
    Clock clock;

    void on(@Observes PartOpened event) {
        settle(event.spaceId());
    }

    void on(@Observes MemberJoined event) {
        came(event.spaceId(), event.personId());
    }

    void on(@Observes MemberApproved event) {
        came(event.spaceId(), event.personId());
    }

    void on(@Observes MemberInvited event) {
        came(event.spaceId(), event.personId());
    }

    void on(@Observes RoleChanged event) {
        settle(event.spaceId());
    }

    void on(@Observes MembershipLimited event) {
        settle(event.spaceId());
    }

    void on(@Observes MemberLeft event) {
        settle(event.spaceId());
    }

    void on(@Observes MemberRemoved event) {
        settle(event.spaceId());
    }

    private void came(long space, long person) {
        settle(space);
        RuleBroken.unless(parts.whole(space).isEmpty() || parts.active(space, person) > 0, "spaces.part.not_in_whole");
    }

    /** @param space a whole, with all its parts, or one part */
    void settle(long space) {
        em.flush();
        var touched = parts.touchedBy(space);
        if (!touched.isEmpty()) {
            queue(parts.whole(space).orElse(space));
        }
        for (var part : touched) {
            end(part);
            bound(part);
            begin(part);
            access.forget(part);
        }
    }

    /** Changes to the members of one whole come one after the other: each sees what the one before it did. */
    void queue(long whole) {
        em.createNativeQuery("select id from space where id = :whole for no key update", Long.class)
                .setParameter("whole", whole)
                .getResultList();
    }

    private void begin(long part) {
        em.createNativeQuery("""
                insert into membership as own (space_id, person_id, role, state, since, inherited, ends_at)
                select p.id, m.person_id,
                  case m.role when 'OWNER' then 'OWNER' when 'MANAGER' then 'MANAGER' when 'MODERATOR' then 'MODERATOR'
                    else 'OBSERVER' end, 'ACTIVE', :now, true, m.ends_at
                from space p join membership m on m.space_id = p.parent_id and m.state = 'ACTIVE'
                  and (m.ends_at is null or m.ends_at > now())
                where p.id = :part and (p.parent_sees or m.role in ('OWNER', 'MANAGER', 'MODERATOR'))
                on conflict (space_id, person_id) do update
                  set role = excluded.role, state = 'ACTIVE', inherited = true, reason = null, decided_by = null,
                    ends_at = excluded.ends_at, since = case when own.state = 'ACTIVE' then own.since else excluded.since end,
                    version = own.version + 1
                  where (own.inherited and (own.role <> excluded.role or own.state <> 'ACTIVE'))
                    or own.state in ('LEFT', 'DECLINED', 'REQUESTED') or own.state = 'ACTIVE' and own.ends_at <= now()
                    or excluded.role <> 'OBSERVER' and not own.inherited""")
                .setParameter("part", part)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** A guest of the whole is in its parts just as long: also there the time is over without anybody doing anything. */
    private void bound(long part) {
        em.createNativeQuery("""
                update membership own set ends_at = m.ends_at, version = own.version + 1
                from space p join space w on w.id = p.parent_id join membership m on m.space_id = w.id
                where p.id = :part and own.space_id = p.id and own.person_id = m.person_id and own.state = 'ACTIVE'
                  and m.state = 'ACTIVE' and own.role in ('MEMBER', 'OBSERVER') and own.ends_at is distinct from m.ends_at
                  and (own.inherited or w.audience <> 'PUBLIC')""").setParameter("part", part).executeUpdate();
    }

    private void end(long part) {
        em.createNativeQuery("""
                update membership own set state = 'LEFT', inherited = false, role = 'MEMBER', ends_at = null,
                  since = :now, version = own.version + 1
                from space p join space w on w.id = p.parent_id
                where p.id = :part and own.space_id = p.id and own.state = 'ACTIVE'
                  and not exists (select 1 from membership m where m.space_id = w.id and m.person_id = own.person_id
                    and m.state = 'ACTIVE' and (not own.inherited or p.parent_sees
                      or m.role in ('OWNER', 'MANAGER', 'MODERATOR')))
                  and (own.inherited or w.audience <> 'PUBLIC')""")
                .setParameter("part", part)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
