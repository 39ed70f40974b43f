package org.pendopo.proposals.answers;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Comments as answers take them up. */
interface CitedComments {
    String CHOICE = """
            select new org.pendopo.proposals.answers.CommentChoice(
                c.id, p.id, p.handle, p.name, p.ageBand, c.authorLabel, c.language, substring(c.text, 1, 400), c.createdAt)
            from Contribution c left join Person p on p.id = c.authorId
            where c.rootId in :roots and c.kind = org.pendopo.contributions.ContributionKind.COMMENT
              and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
            """;

    EntityManager em();

    @HQL("select t.commentId from Citation t where t.proposalId = :proposal")
    List<Long> cited(long proposal);

    @HQL("select t.commentId from DraftCitation t where t.proposalId = :proposal")
    List<Long> citedInDraft(long proposal);

    /** The proposal and all that is part of it: what was said about a part is said about the whole. */
    default List<Long> roots(long proposal) {
        return em().unwrap(Session.class)
                .createNativeQuery("""
                with recursive whole as (
                  select cast(:proposal as bigint) as id
                  union
                  select m.from_id from proposal_merge m join whole on m.into_id = whole.id where m.undone_at is null)
                select id from whole order by id""", Long.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    @HQL("""
         select c.id from Contribution c where c.id in :chosen and c.rootId in :roots
           and c.kind = org.pendopo.contributions.ContributionKind.COMMENT
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED""")
    List<Long> citable(Collection<Long> roots, Collection<Long> chosen);

    @HQL("insert into Citation (proposalId, commentId) values (:proposal, :comment) on conflict do nothing")
    int cite(long proposal, long comment);

    @HQL("insert into DraftCitation (proposalId, commentId) values (:proposal, :comment) on conflict do nothing")
    int citeInDraft(long proposal, long comment);

    @HQL("delete from DraftCitation t where t.proposalId = :proposal")
    int forgetDraft(long proposal);

    @HQL("delete from Citation t where t.proposalId = :proposal and t.commentId not in :kept")
    int forgetOthers(long proposal, Collection<Long> kept);

    /** Who wrote them, with the proposal whose answer takes them up. */
    @HQL("""
         select new org.pendopo.proposals.answers.CitedAuthor(c.id, c.authorId, r.id, r.title, c.spaceId)
         from Contribution c join Contribution r on r.id = :proposal
         where c.id in :comments and c.authorId is not null""")
    List<CitedAuthor> authors(long proposal, Collection<Long> comments);

    /** Comments with these words after one of them, the oldest first. */
    @HQL(CHOICE + "and lower(c.text) like :words escape '\\' and c.id > :after order by c.id limit :max")
    List<CommentChoice> choices(Collection<Long> roots, String words, long after, int max);

    @HQL(CHOICE + "and c.id in :chosen order by c.id")
    List<CommentChoice> chosen(Collection<Long> roots, Collection<Long> chosen);

    @HQL(
            CHOICE
                    + "and exists (select 1 from Citation t where t.proposalId = :proposal and t.commentId = c.id) order by c.id")
    List<CommentChoice> takenUp(Collection<Long> roots, long proposal);
}
