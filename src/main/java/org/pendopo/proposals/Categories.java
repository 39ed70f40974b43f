package org.pendopo.proposals;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** The categories of all consultations, and what else a proposal can choose from. */
interface Categories {
    EntityManager em();

    default void add(ProposalCategory category) {
        em().persist(category);
    }

    default void remove(ProposalCategory category) {
        em().remove(category);
    }

    @Find
    Optional<ProposalCategory> find(long id);

    /** Nothing for a category of another consultation. */
    default Optional<ProposalCategory> in(long tool, long id) {
        return find(id).filter(k -> k.getToolId() == tool);
    }

    /** Nothing happens when the title is there: two who add it at once make one row. */
    @HQL("""
         insert into ProposalCategory (version, toolId, title, position) values (0, :tool, :title, :position)
         on conflict do nothing""")
    int addUnlessThere(long tool, String title, int position);

    @HQL("from ProposalCategory k where k.toolId = :tool order by k.position, k.id")
    List<ProposalCategory> of(long tool);

    /** With how many proposals each has, also hidden and withdrawn ones, which still name it. */
    @HQL("""
         select new org.pendopo.proposals.CategoryRow(k.id, k.title, count(p.id), k.archivedAt is not null)
         from ProposalCategory k left join Proposal p on p.categoryId = k.id
         where k.toolId = :tool group by k.id, k.title, k.position, k.archivedAt order by k.position, k.id""")
    List<CategoryRow> rows(long tool);

    default @Nullable Long titled(long tool, String title) {
        return titledRows(tool, title).stream().findFirst().orElse(null);
    }

    @HQL("select k.id from ProposalCategory k where k.toolId = :tool and lower(k.title) = lower(:title)")
    List<Long> titledRows(long tool, String title);

    @HQL("update Proposal p set p.categoryId = :to where p.categoryId = :from")
    int move(long from, long to);

    @HQL("select count(p) from Proposal p where p.categoryId = :category")
    long uses(long category);

    default @Nullable Long ofProposal(long proposal) {
        return ofProposalRows(proposal).stream().findFirst().orElse(null);
    }

    @HQL("select p.categoryId from Proposal p where p.id = :proposal and p.categoryId is not null")
    List<Long> ofProposalRows(long proposal);

    /** The territory of the space and what lies in it, or all territories where the space has none. */
    @HQL("""
         select new org.pendopo.proposals.Choice(t.code, t.name, t.level)
         from Territory t left join Territory u on u.code = t.parentCode
         join Space s on s.id = :space
         where s.territoryCode is null or t.code = s.territoryCode or t.parentCode = s.territoryCode
               or u.parentCode = s.territoryCode
         order by t.code""")
    List<Choice> territories(long space);

    /** Categories and territories that proposals of the tool have, to filter by; and how many were answered. */
    @HQL("""
         select new org.pendopo.proposals.FilterChoice(cast(k.id as string), k.title, 'C', k.position)
         from ProposalCategory k where k.toolId = :tool
           and (k.archivedAt is null or exists (select 1 from Proposal o where o.categoryId = k.id))
         union all
         select new org.pendopo.proposals.FilterChoice(t.code, t.name, 'T', 0)
         from Territory t where exists (select 1 from Proposal p where p.toolId = :tool and p.territoryCode = t.code)
         union all
         select new org.pendopo.proposals.FilterChoice('proposals', '', 'N', cast(count(q.id) as integer))
         from Proposal q join Contribution c on c.id = q.id
         where q.toolId = :tool and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         union all
         select new org.pendopo.proposals.FilterChoice('answered', '', 'N', cast(count(a.proposalId) as integer))
         from Proposal q join Contribution c on c.id = q.id join OfficialAnswer a on a.proposalId = q.id
         where q.toolId = :tool and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         union all
         select new org.pendopo.proposals.FilterChoice('comments', '', 'N', cast(coalesce(sum(y.comments), 0) as integer))
         from ProposalTally y join Contribution c on c.id = y.proposalId
         where y.toolId = :tool and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         union all
         select new org.pendopo.proposals.FilterChoice('taken_up', '', 'N', cast(count(distinct z.commentId) as integer))
         from Citation z
         join Contribution m on m.id = z.commentId
         join Contribution c on c.id = z.proposalId
         where m.toolId = :tool and m.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED""")
    List<FilterChoice> filters(long tool);
}
