package org.pendopo.spaces.groups;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The parts of spaces. */
interface Parts {
    EntityManager em();

    /** @param person 0 for a visitor */
    @HQL("""
         select new org.pendopo.spaces.groups.PartRow(s.id, s.slug, s.title, s.purpose, s.language, s.audience, s.status,
           s.parentSees, s.selfChoice,
           (select count(*) from Membership c where c.spaceId = s.id
             and c.state = org.pendopo.spaces.MembershipState.ACTIVE and c.inherited = false),
           m.state, m.inherited)
         from Space s left join Membership m on m.spaceId = s.id and m.personId = :person
         where s.parentId = :whole order by s.title, s.id""")
    List<PartRow> of(long whole, long person);

    default Optional<PartRow> one(long whole, long part, long person) {
        return of(whole, person).stream().filter(p -> p.id() == part).findFirst();
    }

    /** Whose own membership of a part these are. */
    @HQL("""
         select new org.pendopo.spaces.groups.Placed(m.personId, m.spaceId)
         from Membership m join Space s on s.id = m.spaceId
         where s.parentId = :whole and m.personId in :persons and m.inherited = false
           and m.state = org.pendopo.spaces.MembershipState.ACTIVE order by m.personId, m.since, m.spaceId""")
    List<Placed> placed(long whole, Collection<Long> persons);

    /** The parts of a space, or the space itself where it is a part. */
    @HQL(
            "select s.id from Space s where (s.id = :space or s.parentId = :space) and s.parentId is not null order by s.id")
    List<Long> touchedBy(long space);

    @HQL("select s.parentId from Space s where s.id = :space and s.parentId is not null")
    List<Long> wholes(long space);

    default Optional<Long> whole(long space) {
        return wholes(space).stream().findFirst();
    }

    @HQL("""
         select count(m) from Membership m
         where m.spaceId = :space and m.personId = :person and m.state = org.pendopo.spaces.MembershipState.ACTIVE""")
    long active(long space, long person);
}
