package org.pendopo.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Access;

/** How commitments, proposals and projects lead to each other: what the viewer may read alone. */
@ApplicationScoped
class CommitmentLinks {
    private static final int MAX = 50;

    @Inject
    EntityManager em;

    List<SourceProposal> proposals(long commitment, long viewer) {
        return em.createQuery("""
                        select new org.pendopo.commitments.SourceProposal(
                            k.id, k.title, k.language, t.supports, s.slug, s.title, s.language)
                        from Source l
                        join Contribution k on k.id = l.proposalId
                        join ProposalTally t on t.proposalId = l.proposalId
                        join Space s on s.id = k.spaceId
                        where l.commitmentId = :commitment
                          and k.state = org.pendopo.contributions.ContributionState.PUBLISHED and
                        """ + Access.READABLE + " order by l.at, k.id", SourceProposal.class)
                .setParameter("commitment", commitment)
                .setParameter("viewer", viewer)
                .setMaxResults(MAX)
                .getResultList();
    }

    List<CommitmentLine> of(long proposal, long viewer) {
        return em.createQuery(
                        CommitmentLists.LINE + """
                        from Source l
                        join Commitment c on c.id = l.commitmentId
                        join Organisation o on o.id = c.organisationId
                        join Space s on s.id = c.spaceId
                        where l.proposalId = :proposal and
                        """ + Access.READABLE + " order by c.due, c.id", CommitmentLine.class)
                .setParameter("proposal", proposal)
                .setParameter("viewer", viewer)
                .setMaxResults(MAX)
                .getResultList();
    }

    /** The commitment that opened this project; null if none did or the viewer may not read it. */
    @Nullable
    CommitmentLine ofProject(long project, long viewer) {
        return em
                .createQuery(CommitmentLists.LINE + """
                        from Commitment c
                        join Organisation o on o.id = c.organisationId
                        join Space s on s.id = c.spaceId
                        where c.projectId = :project and
                        """ + Access.READABLE, CommitmentLine.class)
                .setParameter("project", project)
                .setParameter("viewer", viewer)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
