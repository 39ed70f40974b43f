package org.pendopo.proposals.answers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.people.Title;

/** All publications. */
interface Publications {
    EntityManager em();

    default void add(Publication publication) {
        em().persist(publication);
        em().flush();
    }

    default void add(PublicationResult result) {
        em().persist(result);
    }

    default void add(AnswerNews news) {
        em().persist(news);
    }

    /** Nobody else changes it or carries it out until this transaction ends; what it says is read anew. */
    default Optional<Publication> locked(long id) {
        return Optional.ofNullable(em().find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @HQL("select p.id from Publication p where p.doneAt is null and p.at <= :now order by p.at, p.id")
    List<Long> due(Instant now);

    /** When the next one after that is; null if none is planned. */
    @HQL("""
         select new org.pendopo.proposals.answers.NextDue(
             (select min(p.at) from Publication p where p.doneAt is null and p.at > :now), instant)""")
    List<NextDue> next(Instant now);

    @HQL("""
         select new org.pendopo.proposals.answers.PublicationRow(p.id, p.toolId, p.at, w.name, p.doneAt)
         from Publication p join Person w on w.id = p.createdBy
         where p.toolId = :tool and p.doneAt is null order by p.at, p.id limit :max""")
    List<PublicationRow> planned(long tool, int max);

    @HQL("""
         select new org.pendopo.proposals.answers.PublicationRow(p.id, p.toolId, p.at, w.name, p.doneAt)
         from Publication p join Person w on w.id = p.createdBy
         where p.toolId = :tool and p.doneAt is not null and p.id < :before order by p.id desc limit :max""")
    List<PublicationRow> past(long tool, long before, int max);

    @HQL("""
         select new org.pendopo.proposals.answers.ResultRow(r.publicationId, r.proposalId, c.title, r.outcome)
         from PublicationResult r join Contribution c on c.id = r.proposalId
         where r.publicationId in :publications order by r.publicationId desc, r.proposalId limit :max""")
    List<ResultRow> results(Collection<Long> publications, int max);

    /** Who speaks for the unit that runs a consultation: its officials, and those who manage the consultation. */
    @HQL("""
         select p.id from Person p
         where p.suspendedAt is null and (
           exists (select 1 from Space s join Organisation o on o.id = s.organisationId
                   join p.affiliations a
                   where s.id = :space and a.groupPath = o.groupPath and a.title = :title)
           or exists (select 1 from Membership m where m.spaceId = :space and m.personId = p.id
                      and m.state = org.pendopo.spaces.MembershipState.ACTIVE
                      and m.role in (org.pendopo.spaces.Role.OWNER, org.pendopo.spaces.Role.MANAGER)))
         order by p.id""")
    List<Long> unit(long space, Title title);

    default List<Long> unit(long space) {
        return unit(space, Title.OFFICIAL);
    }

    /**
     * Whom an answer concerns: the authors of the proposal and of what is part of it, who supports it and who follows it.
     *
     * @param roots the proposal and its parts
     */
    @HQL("""
         select p.id from Person p
         where exists (select 1 from Contribution c where c.id in :roots and c.authorId = p.id
                       and c.state in (org.pendopo.contributions.ContributionState.PUBLISHED,
                                       org.pendopo.contributions.ContributionState.MERGED))
            or exists (select 1 from Coauthor k where k.proposalId in :roots and k.personId = p.id
                       and k.state = org.pendopo.proposals.coauthors.CoauthorState.CONFIRMED)
            or exists (select 1 from ProposalSupport s where s.proposalId = :proposal and s.personId = p.id)
            or exists (select 1 from Follow f where f.contributionId = :proposal and f.personId = p.id)
         order by p.id""")
    List<Long> concerned(long proposal, Collection<Long> roots);
}
