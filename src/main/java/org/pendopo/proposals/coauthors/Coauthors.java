package org.pendopo.proposals.coauthors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** All co-authors. */
interface Coauthors {
    EntityManager em();

    default void add(Coauthor coauthor) {
        em().persist(coauthor);
    }

    default Optional<Coauthor> locked(long proposal, long person) {
        return Optional.ofNullable(
                em().find(Coauthor.class, new CoauthorId(proposal, person), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Who is asked for one proposal is asked one after the other: two at once do not take the same place. */
    default void queue(long proposal) {
        em().createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('coauthors ' || :proposal, 0))",
                        Integer.class)
                .setParameter("proposal", proposal)
                .getSingleResult();
    }

    @HQL("select k.place from Coauthor k where k.proposalId = :proposal and k.place is not null")
    List<Integer> places(long proposal);

    @HQL("""
         select new org.pendopo.proposals.coauthors.CoauthorLine(p.id, p.handle, p.name, p.ageBand, w.state, k.state)
         from Coauthor k join Person p on p.id = k.personId
         left join Membership w on w.personId = p.id and w.spaceId = :space
         where k.proposalId = :proposal and k.place is not null order by k.place""")
    List<CoauthorLine> live(long proposal, long space);

    /** The confirmed ones: to be told, and to be asked whether somebody is one. */
    @HQL("""
         select k.personId from Coauthor k
         where k.proposalId = :proposal and k.state = org.pendopo.proposals.coauthors.CoauthorState.CONFIRMED
         order by k.personId""")
    List<Long> confirmed(long proposal);

    /** Who may see the space: everybody where it is public, else its members. */
    @HQL("""
         select new org.pendopo.proposals.coauthors.Nominee(p.id, p.ageBand)
         from Person p join Space s on s.id = :space
         where p.handle = :handle and p.suspendedAt is null
           and (s.audience = org.pendopo.spaces.Audience.PUBLIC
                or exists (select 1 from Membership m where m.spaceId = s.id and m.personId = p.id
                           and m.state = org.pendopo.spaces.MembershipState.ACTIVE))""")
    List<Nominee> nominee(String handle, long space);
}
