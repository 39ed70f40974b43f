package org.pendopo.notify;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.processing.HQL;

/** All notices. */
interface Notices {
    String ROW = """
            select new org.pendopo.notify.NoticeRow(
              n.id, n.kind, n.path, n.args, n.at, n.readAt is null, s.title, s.language)
            from Told n
            """ + Visible.JOINS + " where n.personId = :viewer and " + Visible.TO_VIEWER;

    EntityManager em();

    /**
     * One statement however many are told, which puts the letters of those who want some into the outbox too; who was told
     * the same once already is left out by the key.
     *
     * @param host what the names of the letters end with
     */
    default void add(Collection<Long> persons, Notice notice, String host, Instant now) {
        em().createNativeQuery("""
                with told as (
                  insert into notice (id, person_id, kind, space_id, contribution_id, path, args, once, at)
                  select nextval('notice_seq'), p.id, :kind, cast(nullif(:space, '') as bigint),
                         cast(nullif(:contribution, '') as bigint), :path,
                         :args, nullif(:once, ''), :now
                  from person p where p.id in (:persons)
                  on conflict do nothing
                  returning id, person_id)
                insert into mail_letter (id, message_id, notice_id, person_id, due_at, made_at)
                select nextval('mail_letter_seq'), '<' || gen_random_uuid() || '@' || :host || '>', t.id, t.person_id,
                       :now, :now
                from told t join person p on p.id = t.person_id left join mail_choice c on c.person_id = p.id
                where p.email <> '' and p.suspended_at is null and coalesce(c.wanted, true)""")
                .setParameter("kind", notice.kind())
                .setParameter("space", Objects.toString(notice.spaceId(), ""))
                .setParameter("contribution", Objects.toString(notice.contributionId(), ""))
                .setParameter("path", notice.path())
                .setParameter("args", Told.joined(notice.args()))
                .setParameter("once", Objects.toString(notice.once(), ""))
                .setParameter("now", now)
                .setParameter("host", host)
                .setParameter("persons", persons)
                .executeUpdate();
    }

    @HQL(ROW + " and n.id < :before order by n.id desc limit :max")
    List<NoticeRow> older(long viewer, long before, int max);

    @HQL(ROW + " and n.id > :after order by n.id limit :max")
    List<NoticeRow> newer(long viewer, long after, int max);

    @HQL("select n.id from Told n " + Visible.JOINS + " where n.personId = :viewer and n.readAt is null and "
            + Visible.TO_VIEWER + " order by n.id desc limit :max")
    List<Long> unread(long viewer, int max);

    /** Nothing where the reader may not see what it is about any more: the address holds its title. */
    @HQL("select n.path from Told n " + Visible.JOINS + " where n.id = :id and n.personId = :viewer and "
            + Visible.TO_VIEWER)
    List<String> pathOf(long id, long viewer);

    @HQL("update Told n set n.readAt = :now where n.id = :id and n.personId = :personId and n.readAt is null")
    int markRead(long id, long personId, Instant now);

    @HQL("update Told n set n.readAt = :now where n.personId = :personId and n.id <= :upTo and n.readAt is null")
    int markAllRead(long personId, long upTo, Instant now);
}
