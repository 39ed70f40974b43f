package org.pendopo.proposals.withdrawal;

import jakarta.persistence.EntityManager;
import java.util.List;
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

    @HQL("select s.title from Space s where s.id = :space")
    List<String> spaceTitle(long space);
}
