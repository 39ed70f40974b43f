package org.pendopo.spaces.members;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;

/** All memberships. A person has one row in a space, whatever happens at once: the key is the rule. */
interface Memberships {
    /** Who may come in by themselves: not who is in, nor who was removed. */
    List<MembershipState> WELCOME = List.of(MembershipState.LEFT, MembershipState.DECLINED, MembershipState.REQUESTED);

    /** Who may ask. */
    List<MembershipState> GONE = List.of(MembershipState.LEFT, MembershipState.DECLINED);

    EntityManager em();

    /**
     * Makes the row, or changes it when its state is one of these.
     *
     * @return whether anything changed
     */
    default boolean put(Membership wanted, List<MembershipState> from) {
        return em().createNativeQuery("""
                        insert into membership (space_id, person_id, role, state, since)
                        values (:space, :person, :role, :state, :since)
                        on conflict (space_id, person_id) do update set role = excluded.role, state = excluded.state,
                          since = excluded.since, reason = null, decided_by = null, ends_at = null,
                          version = membership.version + 1
                        where membership.state in (:from)
                           or (membership.state = 'ACTIVE' and membership.ends_at <= now())""")
                        .setParameter("space", wanted.getSpaceId())
                        .setParameter("person", wanted.getPersonId())
                        .setParameter("role", wanted.getRole().name())
                        .setParameter("state", wanted.getState().name())
                        .setParameter("since", wanted.getSince())
                        .setParameter("from", from.stream().map(Enum::name).toList())
                        .executeUpdate()
                > 0;
    }

    /** The active members of one space in these roles become the same in another one, guests until the same end. */
    default int carry(long from, long to, List<Role> roles, Instant now) {
        return em().createNativeQuery("""
                        insert into membership (space_id, person_id, role, state, since, ends_at)
                        select :to, m.person_id, m.role, 'ACTIVE', :now, m.ends_at from membership m
                        where m.space_id = :from and m.state = 'ACTIVE' and m.role in (:roles)
                          and (m.ends_at is null or m.ends_at > now())
                        on conflict do nothing""")
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("roles", roles.stream().map(Enum::name).toList())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Locked until the end of the transaction, so that two decisions on one person come one after the other. */
    default Optional<Membership> lock(long spaceId, long personId) {
        return Optional.ofNullable(
                em().find(Membership.class, new MembershipId(spaceId, personId), LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many owners the space has; they are locked, so that two of them cannot leave at once. */
    default long lockOwners(long spaceId) {
        return em().createQuery(
                        "from Membership m where m.spaceId = :space and m.role = :role and m.state = :state order by m.personId",
                        Membership.class)
                .setParameter("space", spaceId)
                .setParameter("role", Role.OWNER)
                .setParameter("state", MembershipState.ACTIVE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
    }

    /** The space to which a code belongs. */
    @HQL("select s.id from Space s where s.joinCode = :letters")
    List<Long> spaceWith(String letters);

    /** Where a person is a member, or asked to be. */
    @HQL("""
         select m.spaceId from Membership m where m.personId = :personId
           and m.state in (org.pendopo.spaces.MembershipState.ACTIVE, org.pendopo.spaces.MembershipState.REQUESTED)
         order by m.spaceId""")
    List<Long> ofPerson(long personId);

    @HQL("""
         select new org.pendopo.spaces.members.Invitee(p.id, p.ageBand)
         from Person p where p.handle = :handle and p.suspendedAt is null""")
    List<Invitee> invitee(String handle);

    @HQL("""
         select new org.pendopo.spaces.members.RollRow(p.id, p.handle, p.name, p.ageBand, m.role, m.since, m.inherited,
           m.endsAt, coalesce(k.given, false))
         from Membership m join Person p on p.id = m.personId
         left join ConsentState k on k.childId = p.id
           and k.kind = org.pendopo.people.consent.ConsentKind.PARTICIPATION
         where m.spaceId = :spaceId and m.personId = :personId""")
    List<RollRow> line(long spaceId, long personId);

    @HQL("""
         select new org.pendopo.spaces.members.GuestLine(p.id, p.handle, p.name, p.ageBand, m.role, m.endsAt,
           m.state = org.pendopo.spaces.MembershipState.ACTIVE)
         from Membership m join Person p on p.id = m.personId
         where m.spaceId = :spaceId and m.endsAt is not null
         order by m.endsAt desc, m.personId limit :max""")
    List<GuestLine> guests(long spaceId, int max);

    @HQL("""
         select new org.pendopo.spaces.members.GuestLine(p.id, p.handle, p.name, p.ageBand, m.role, m.endsAt,
           m.state = org.pendopo.spaces.MembershipState.ACTIVE)
         from Membership m join Person p on p.id = m.personId
         where m.spaceId = :spaceId and m.endsAt is not null
           and (m.endsAt < (select a.endsAt from Membership a where a.spaceId = :spaceId and a.personId = :after)
             or m.endsAt = (select a.endsAt from Membership a where a.spaceId = :spaceId and a.personId = :after)
               and m.personId > :after)
         order by m.endsAt desc, m.personId limit :max""")
    List<GuestLine> guestsAfter(long spaceId, long after, int max);

    /** Those whom a list names by handle or address, but for the suspended. */
    @HQL("""
         select new org.pendopo.spaces.members.KnownPerson(p.id, p.handle, lower(p.email), p.ageBand, m.role, m.state,
           m.endsAt, m.inherited, w.personId is not null)
         from Person p left join Membership m on m.spaceId = :spaceId and m.personId = p.id
         left join Membership w on w.personId = p.id and w.state = org.pendopo.spaces.MembershipState.ACTIVE
           and w.spaceId = (select s.parentId from Space s where s.id = :spaceId)
         where p.suspendedAt is null and (p.handle in :named or lower(p.email) in :named)""")
    List<KnownPerson> known(long spaceId, Collection<String> named);

    /** The whole of a part into which only its members come; nothing for any other space. */
    @HQL("""
         select w.id from Space s join Space w on w.id = s.parentId
         where s.id = :spaceId and w.audience <> org.pendopo.spaces.Audience.PUBLIC""")
    List<Long> closedWhole(long spaceId);

    /** Two lists for one space are carried out one after the other, so that the second finds what the first did. */
    default void queue(long spaceId) {
        em().createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('list of members', :space))",
                        Integer.class)
                .setParameter("space", spaceId)
                .getSingleResult();
    }
}
