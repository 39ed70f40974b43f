package org.pendopo.contributions;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.contributions.terms.Veil;
import org.pendopo.spaces.Access;

/** Threads as pages read them: bounded, by place in the thread, never by offset. */
interface Threads {
    String POST = """
            select new org.pendopo.contributions.PostRow(
                c, p.handle, p.name, p.ageBand, w.state, o.name, h, t.replies, y.name,
            """ + Threads.TERMS + Threads.REGARD + ") from Contribution c " + Threads.BESIDE;

    String TERMS = """
            new org.pendopo.contributions.terms.Terms(
                coalesce(g.answerFirst, false), coalesce(g.pseudonymous, false), coalesce(g.knownToModerators, false),
                g.answersDue, g.repliesDue, coalesce(g.closedAfter, false))
            """;

    /** What stands beside it for {@code :viewer}, 0 for a visitor; with it a page of texts costs no statement more. */
    String REGARD = """
            , new org.pendopo.contributions.reactions.BesideRow(
                c.id, q,
                (select coalesce(sum(case e.kind when org.pendopo.contributions.reactions.ReactionKind.AGREE then 1
                                                 when org.pendopo.contributions.reactions.ReactionKind.THANKS then 2
                                                 when org.pendopo.contributions.reactions.ReactionKind.EXPLAINED then 4
                                                 else 8 end), 0)
                 from Reaction e where e.contributionId = c.id and e.personId = :viewer),
                v.at,
                (select listagg(u.tag, ' ') within group (order by u.tag) from TagUse u where u.contributionId = c.id),
                (select count(z) from ThreadSplit z
                 where c.rootId is null and (z.rootId = c.id or z.fromRootId = c.id)))
            """;

    String REGARDED = """
            left join ReactionTally q on q.contributionId = c.id
            left join Follow v on v.contributionId = c.id and v.personId = :viewer
            """;

    String BESIDE = """
            left join Person p on p.id = c.authorId
            left join Membership w on w.spaceId = c.spaceId and w.personId = c.authorId
            left join Organisation o on o.id = c.organisationId
            left join Hiding h on h.contributionId = c.id
            left join ThreadTally t on t.rootId = c.id
            left join Pseudonym y on y.rootId = c.rootId and y.personId = c.authorId
            left join ThreadTerms g on g.rootId = coalesce(c.rootId, c.id)
            """ + Threads.REGARDED;

    /** What a reader sees who has to answer first: their own; with 0 everything, which the caller decided. */
    String OWN = " and (:own = 0L or c.authorId = :own) ";

    EntityManager em();

    /** @param viewer 0 for a visitor, who has read nothing */
    @HQL("""
         select new org.pendopo.contributions.RootRow(c, p.handle, p.name, p.ageBand, w.state, o.name, h, t, m.seenUpTo,
         """ + TERMS + REGARD + """
         ) from Contribution c
         join ThreadTally t on t.rootId = c.id
         left join Person p on p.id = c.authorId
         left join Membership w on w.spaceId = c.spaceId and w.personId = c.authorId
         left join Organisation o on o.id = c.organisationId
         left join Hiding h on h.contributionId = c.id
         left join ThreadTerms g on g.rootId = c.id
         left join ReadMark m on m.rootId = c.id and m.personId = :viewer
         """ + REGARDED + " where c.id = :root and c.rootId is null")
    List<RootRow> roots(long root, long viewer);

    default Optional<RootRow> root(long root, long viewer) {
        return roots(root, viewer).stream().findFirst();
    }

    @HQL(POST + "where c.id = :id")
    List<PostRow> posts(long id, long viewer);

    /** In no order. */
    @HQL(POST + "where c.id in :ids")
    List<PostRow> posts(Collection<Long> ids, long viewer);

    default Optional<PostRow> post(long id, long viewer) {
        return posts(id, viewer).stream().findFirst();
    }

    /** The replies to one contribution after a place, oldest first. */
    @HQL(POST + "where c.parentId = :parent and c.position > :after" + OWN + "order by c.position limit :max")
    List<PostRow> after(long parent, int after, long own, int max, long viewer);

    /** The replies to one contribution before a place, newest first. */
    @HQL(POST + "where c.parentId = :parent and c.position < :before" + OWN + "order by c.position desc limit :max")
    List<PostRow> before(long parent, int before, long own, int max, long viewer);

    /** The first replies to each of several contributions. */
    @HQL("""
         select new org.pendopo.contributions.PostRow(
             c, p.handle, p.name, p.ageBand, w.state, o.name, h, t.replies, y.name,
         """ + TERMS + REGARD + """
         ) from Contribution a
         join lateral (select r.id as id from Contribution r where r.parentId = a.id
                       order by r.position limit :max) f
         join Contribution c on c.id = f.id
         """ + BESIDE + " where a.id in :parents" + OWN + " order by c.position")
    List<PostRow> firstBelow(List<Long> parents, long own, int max, long viewer);

    /** What is published of a whole thread after a place, replies to replies too, in the order in which it was written. */
    @HQL(POST + """
         where c.rootId = :root and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and c.position > :after""" + OWN + "order by c.position limit :max")
    List<PostRow> flat(long root, int after, long own, int max, long viewer);

    /** Places of what is published of a whole thread up to one, nearest first. */
    @HQL("""
         select c.position from Contribution c
         where c.rootId = :root and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and c.position <= :upTo order by c.position desc limit :max""")
    List<Integer> flatBefore(long root, int upTo, int max);

    /** Those of these that are published in the thread, in the order in which they were written. */
    @HQL(POST + """
         where c.rootId = :root and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and c.id in :ids""" + OWN + "order by c.position")
    List<PostRow> flat(long root, Collection<Long> ids, long own, long viewer);

    @HQL("""
         select new org.pendopo.contributions.PlaceRow(
             c.id, c.position, c.parentId, a.position, r.id, r.kind, r.state, r.title, c.spaceId, c.authorId, r.authorId,
         """ + TERMS + """
         ) from Contribution c
         join Contribution r on r.id = coalesce(c.rootId, c.id)
         left join ThreadTerms g on g.rootId = r.id
         left join Contribution a on a.id = c.parentId
         where c.id = :id""")
    List<PlaceRow> places(long id);

    default Optional<PlaceRow> place(long id) {
        return places(id).stream().findFirst();
    }

    /** Places just before one, nearest first. */
    @HQL("""
         select c.position from Contribution c
         where c.parentId = :parent and c.position < :before order by c.position desc limit :max""")
    List<Integer> placesBefore(long parent, int before, int max);

    /** The first reply that the reader has not seen and did not write. */
    @HQL("""
         select c.id from Contribution c
         where c.rootId = :root and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and (c.authorId is null or c.authorId <> :reader)
           and c.position > (select coalesce(max(m.seenUpTo), 0) from ReadMark m
                             where m.rootId = :root and m.personId = :reader)
         order by c.position limit 1""")
    List<Long> unread(long root, long reader);

    /** Only for readers from whom nothing is kept. */
    default Optional<Long> firstUnread(long root, long reader) {
        return unread(root, reader).stream().findFirst();
    }

    /** What a person wrote, newest first, in the spaces that the viewer may read. */
    @HQL("""
            select new org.pendopo.contributions.PersonText(c.id, c.kind, r.title, c.text, c.createdAt, s.title)
            from Contribution c
            join Person p on p.id = c.authorId
            join Space s on s.id = c.spaceId
            join Contribution r on r.id = coalesce(c.rootId, c.id)
            where c.authorId = :person and c.id < :before
              and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
              and r.state in (org.pendopo.contributions.ContributionState.PUBLISHED, org.pendopo.contributions.ContributionState.MERGED)
              and (p.ageBand = org.pendopo.people.AgeBand.ADULT
                   or s.kind = org.pendopo.spaces.SpaceKind.CLASS)
            """ + "and (c.authorId = :viewer or " + Veil.NAMED + ") and " + Veil.LIFTED + " and " + Access.READABLE
            + " order by c.id desc limit :max")
    List<PersonText> of(long person, long viewer, long before, int max);
}
