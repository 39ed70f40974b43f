package org.pendopo.guardians;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.people.AgeBand;

/** All pairing codes. */
interface PairingCodes {
    EntityManager em();

    default long add(PairingCode code) {
        em().persist(code);
        return code.getId();
    }

    @HQL("select c.id from PairingCode c where c.hash = :hash")
    List<Long> withHash(String hash);

    /** Of two who use it at once, one waits and finds it used. */
    default Optional<PairingCode> lock(long id) {
        return Optional.ofNullable(em().find(PairingCode.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    default Optional<PairingCode> find(long id) {
        return Optional.ofNullable(em().find(PairingCode.class, id));
    }

    @HQL("""
         select count(c) from PairingCode c where c.childId = :childId and c.usedAt is null and c.revokedAt is null
           and c.endsAt > :now""")
    long open(long childId, Instant now);

    @HQL("""
         select new org.pendopo.guardians.CodeRow(c.id, c.childId, p.name, c.madeAt, c.endsAt)
         from PairingCode c join Person p on p.id = c.childId
         where c.spaceId = :spaceId and c.usedAt is null and c.revokedAt is null and c.endsAt > :now order by c.id""")
    List<CodeRow> openIn(long spaceId, Instant now);

    /** The age of an active member of the space; nothing for others. */
    @HQL("""
         select p.ageBand from Membership m join Person p on p.id = m.personId
         where m.spaceId = :spaceId and m.personId = :personId
           and m.state = org.pendopo.spaces.MembershipState.ACTIVE""")
    List<AgeBand> member(long spaceId, long personId);

    @HQL("""
         select new org.pendopo.guardians.PupilRow(p.id, p.name, p.ageBand)
         from Membership m join Person p on p.id = m.personId
         where m.spaceId = :spaceId and m.state = org.pendopo.spaces.MembershipState.ACTIVE
           and m.role = org.pendopo.spaces.Role.MEMBER and p.ageBand <> org.pendopo.people.AgeBand.ADULT
           and (lower(p.name) > :name or (lower(p.name) = :name and p.id > :after))
         order by lower(p.name), p.id limit :max""")
    List<PupilRow> pupils(long spaceId, String name, long after, int max);

    @HQL("select lower(p.name) from Person p where p.id = :id")
    List<String> sortName(long id);

    @HQL("select p.name from Person p where p.id = :id")
    List<String> names(long id);

    default String name(long id) {
        return names(id).stream().findFirst().orElse("");
    }

    @HQL("select p.ageBand from Person p where p.id = :id")
    List<AgeBand> ages(long id);

    default AgeBand age(long id) {
        return ages(id).stream().findFirst().orElse(AgeBand.UNKNOWN);
    }
}
