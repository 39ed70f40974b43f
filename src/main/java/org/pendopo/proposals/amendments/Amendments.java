package org.pendopo.proposals.amendments;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.shared.NotFound;

/** All amendments. */
interface Amendments {
    String LINE = """
            select new org.pendopo.proposals.amendments.AmendmentLine(
                a, c.state, c.createdAt, p.id, p.handle, p.name, p.ageBand, w.state)
            from Amendment a join Contribution c on c.id = a.id
            left join Person p on p.id = c.authorId
            left join Membership w on w.spaceId = c.spaceId and w.personId = c.authorId
            """;

    EntityManager em();

    default void add(Amendment amendment) {
        em().persist(amendment);
    }

    /** Nobody else decides on it until this transaction ends. */
    default Optional<Amendment> locked(long id) {
        return Optional.ofNullable(em().find(Amendment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first, without those that were taken back. */
    @HQL(LINE + """
         where a.proposalId = :proposal and a.id < :before
           and c.state <> org.pendopo.contributions.ContributionState.WITHDRAWN
         order by a.id desc limit :max""")
    List<AmendmentLine> of(long proposal, long before, int max);

    @HQL(LINE + "where a.id = :id")
    List<AmendmentLine> lines(long id);

    @HQL("""
         select new org.pendopo.proposals.amendments.AmendmentText(c.version, c.authorId, c.title, c.text, c.language)
         from Contribution c where c.id = :id""")
    List<AmendmentText> texts(long id);

    default AmendmentText text(long id) {
        return texts(id).stream().findFirst().orElseThrow(NotFound::new);
    }
}
