package org.pendopo.spaces.members;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** All invitations by e-mail. An address has one open invitation to a space: the key is the rule. */
interface Invitations {
    EntityManager em();

    /** @return false when the address has an open one already */
    default boolean add(long spaceId, MailInvitation wanted, InvitationToken token, long by, Instant now) {
        return em().createNativeQuery("""
                        insert into space_invitation (id, space_id, email, role, language, token_hash, invited_by, made_at,
                                                      sent_at, ends_at, guest_until)
                        values (nextval('space_invitation_seq'), :space, :email, :role, :language, :hash, :by, :now, :now,
                                :ends, cast(nullif(:until, '') as timestamptz))
                        on conflict (space_id, email) where used_at is null and revoked_at is null do nothing""")
                        .setParameter("space", spaceId)
                        .setParameter("email", wanted.addresses())
                        .setParameter("role", wanted.role().name())
                        .setParameter("language", wanted.language().code())
                        .setParameter("hash", token.hash())
                        .setParameter("by", by)
                        .setParameter("now", now)
                        .setParameter("ends", wanted.endsAt())
                        // Not null: the database knows no type of that.
                        .setParameter("until", Objects.toString(wanted.guestUntil(), ""))
                        .executeUpdate()
                > 0;
    }

    /** Locked, so that of a use, a revocation and a renewal at once one comes after the other. */
    default Optional<Invitation> lock(long spaceId, long id) {
        return Optional.ofNullable(em().find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.getSpaceId() == spaceId);
    }

    /** Of many who use it at once, one does. */
    @HQL("""
         update Invitation i set i.usedAt = :now, i.usedBy = :personId
         where i.id = :id and i.usedAt is null and i.revokedAt is null and i.endsAt > :now""")
    int use(long id, long personId, Instant now);

    /** Makes room for a new one where the old one's time is over. */
    @HQL("""
         update Invitation i set i.revokedAt = :now
         where i.spaceId = :spaceId and i.email in :emails and i.usedAt is null and i.revokedAt is null and i.endsAt <= :now""")
    int clear(long spaceId, Collection<String> emails, Instant now);

    @HQL("""
         select i.email from Invitation i
         where i.spaceId = :spaceId and i.email in :emails and i.usedAt is null and i.revokedAt is null and i.endsAt > :now""")
    List<String> open(long spaceId, Collection<String> emails, Instant now);

    @HQL("""
         select lower(p.email) from Membership m join Person p on p.id = m.personId
         where m.spaceId = :spaceId and m.state = org.pendopo.spaces.MembershipState.ACTIVE and lower(p.email) in :emails""")
    List<String> inside(long spaceId, Collection<String> emails);

    @HQL("select count(i.id) from Invitation i where i.spaceId = :spaceId and i.sentAt > :since")
    List<Long> sentSince(long spaceId, Instant since);

    @HQL("""
         select new org.pendopo.spaces.members.InvitationFacts(i.id, i.spaceId, i.email, i.role, i.language, i.endsAt,
           i.guestUntil, i.revokedAt, i.usedBy, i.invitedBy, p.name, p.ageBand, m.role, m.state, s.title, s.purpose, s.slug,
           s.kind, s.language)
         from Invitation i join Space s on s.id = i.spaceId join Person p on p.id = i.invitedBy
         left join Membership m on m.spaceId = i.spaceId and m.personId = i.invitedBy
         where i.tokenHash = :hash""")
    List<InvitationFacts> facts(String hash);

    @HQL("select lower(p.email) from Person p where p.id = :personId and p.email is not null")
    List<String> addressOf(long personId);

    @HQL("""
         select new org.pendopo.spaces.members.InvitationRow(i.id, i.email, i.role, i.language, i.sentAt, i.endsAt,
           i.guestUntil, i.endsAt <= :now, p.name, p.ageBand)
         from Invitation i join Person p on p.id = i.invitedBy
         where i.spaceId = :spaceId and i.usedAt is null and i.revokedAt is null and i.id < :before
         order by i.id desc limit :max""")
    List<InvitationRow> list(long spaceId, long before, Instant now, int max);
}
