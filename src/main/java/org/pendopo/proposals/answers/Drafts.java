package org.pendopo.proposals.answers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** All answers in the making, and whether they need a check. */
interface Drafts {
    String VIEW = """
            select new org.pendopo.proposals.answers.DraftRow(d, c.title, c.state, c.toolId, w.name, k.name, n.name, o.name, u.at)
            from AnswerDraft d
            join Contribution c on c.id = d.proposalId
            join Person w on w.id = d.writtenBy
            left join Person k on k.id = d.checkedBy
            left join Person n on n.id = d.notedBy
            left join Organisation o on o.id = d.organisationId
            left join Publication u on u.id = d.publicationId
            """;

    EntityManager em();

    default void add(AnswerDraft draft) {
        em().persist(draft);
    }

    default void remove(AnswerDraft draft) {
        em().remove(draft);
    }

    /** Its proposal is locked already, so that nobody else writes, checks or publishes it meanwhile. */
    default Optional<AnswerDraft> locked(long proposalId) {
        return Optional.ofNullable(em().find(AnswerDraft.class, proposalId, LockModeType.PESSIMISTIC_WRITE));
    }

    @HQL(VIEW + "where d.proposalId = :proposalId")
    List<DraftRow> rows(long proposalId);

    default @Nullable DraftRow row(long proposalId) {
        return rows(proposalId).stream().findFirst().orElse(null);
    }

    /** Those of a consultation after one, in the order in which the proposals came in. */
    @HQL(VIEW + "where c.toolId = :tool and d.proposalId > :after order by d.proposalId limit :max")
    List<DraftRow> in(long tool, long after, int max);

    /** Those of some publications. */
    @HQL(VIEW + "where d.publicationId in :publications order by d.proposalId limit :max")
    List<DraftRow> scheduled(Collection<Long> publications, int max);

    @HQL("select d.proposalId from AnswerDraft d where d.publicationId = :publication order by d.proposalId")
    List<Long> of(long publication);

    @HQL("select w.personId from DraftWriter w where w.proposalId = :proposalId")
    List<Long> writers(long proposalId);

    @HQL("insert into DraftWriter (proposalId, personId) values (:proposalId, :person) on conflict do nothing")
    int wrote(long proposalId, long person);

    @HQL("select r.secondCheck from AnswerRule r where r.toolId = :tool")
    List<Boolean> rule(long tool);

    default boolean isSecondCheckNeeded(long tool) {
        return rule(tool).contains(true);
    }

    @HQL("""
         insert into AnswerRule (toolId, secondCheck, changedBy, changedAt) values (:tool, :needed, :by, :at)
         on conflict (toolId) do update set secondCheck = excluded.secondCheck, changedBy = excluded.changedBy,
           changedAt = excluded.changedAt""")
    int ruleBecomes(long tool, boolean needed, long by, Instant at);

    /** Nothing where nobody changed it. */
    @HQL("""
         select new org.pendopo.proposals.answers.RuleChange(r.secondCheck, w.name, r.changedAt)
         from AnswerRule r join Person w on w.id = r.changedBy where r.toolId = :tool""")
    List<RuleChange> ruleChange(long tool);

    /** Answers to proposals that everybody sees, which wait for their check. */
    @HQL("""
         select count(d) from AnswerDraft d join Contribution c on c.id = d.proposalId
         where c.toolId = :tool and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and d.state = org.pendopo.proposals.answers.DraftState.PREPARED""")
    long unchecked(long tool);

    /** Only if nobody chose otherwise. */
    @HQL("""
         insert into AnswerRule (toolId, secondCheck)
         select t.id, true from Tool t where t.spaceId = :space and t.kind = org.pendopo.spaces.ToolKind.PROPOSALS
         on conflict do nothing""")
    int beginWithCheck(long space);

    /** @return 1 for the first who does this step, 0 for all others */
    @HQL("""
         insert into AnswerReminder (spaceId, due, step, at) values (:space, :due, :step, :now)
         on conflict do nothing""")
    int remind(long space, java.time.LocalDate due, int step, Instant now);
}
