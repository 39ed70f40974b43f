package org.pendopo.proposals.withdrawal;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Whom it concerns that a proposal goes or comes back. */
interface Concerned {
    EntityManager em();

    @HQL("select s.personId from ProposalSupport s where s.proposalId = :proposal order by s.personId")
    List<Long> supporters(long proposal);

    @HQL("""
         select k.personId from Coauthor k
         where k.proposalId = :proposal and k.state = org.pendopo.proposals.coauthors.CoauthorState.CONFIRMED
         order by k.personId""")
    List<Long> coauthors(long proposal);

    /** What is part of it, also by way of another part; nothing where it leads on itself. */
    default List<Long> parts(long proposal) {
        return em().unwrap(Session.class)
                .createNativeQuery("""
                with recursive part as (
                  select from_id from proposal_merge m where into_id = :proposal and undone_at is null
                    and not exists (select from proposal_merge o where o.from_id = :proposal and o.undone_at is null)
                  union all
                  select m.from_id from proposal_merge m join part on m.into_id = part.from_id where m.undone_at is null)
                select from_id from part order by 1""", Long.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    @HQL("select c.authorId from Contribution c where c.id = :proposal and c.authorId is not null")
    List<Long> author(long proposal);

    @HQL("select s.title from Space s where s.id = :space")
    List<String> spaceTitle(long space);
}
