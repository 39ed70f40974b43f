package org.pendopo.proposals.similar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalStatus;

/**
 * Titles like one, by what they have in common: first those with three of its words, then with two, and where there are too
 * few of them those that are spelt nearly like it. Every way looks at a bounded number of rows through an index.
 */
@ApplicationScoped
class SimilarTitles {
    static final int MOST = 5;
    private static final int LOOKED_AT = 500;

    private static final String TO_SEE = " from contribution c where c.tool_id = :tool and c.kind = 'PROPOSAL'"
            + " and c.state = 'PUBLISHED'"
            + " and (cast(:own as uuid) is null or c.request_key is distinct from cast(:own as uuid)) and ";
    private static final String BY_WORDS = """
            with asked as materialized (
              select lower(:title) as title, proposal_marks(proposal_words(:title)) as marks),
            found as materialized (
              select c.id, c.title, c.language, c.title_words""" + TO_SEE + """
              c.title_words @@ (select proposal_query(marks, :many) from asked) limit :looked),
            scored as (
              select f.id, f.title, f.language, similarity(lower(f.title), a.title) as alike, cardinality(a.marks) as marks,
                     cardinality(array(select unnest(a.marks) intersect select unnest(tsvector_to_array(f.title_words)))) as same
              from found f cross join asked a)
            select s.id, s.title, s.language, t.supports, p.status
            from scored s join proposal p on p.id = s.id join proposal_tally t on t.proposal_id = s.id
            where 2 * s.same >= s.marks order by s.same desc, s.alike desc, s.id desc limit :most""";
    private static final String BY_LETTERS = """
            with found as materialized (
              select c.id, c.title, c.language, similarity(lower(c.title), lower(:title)) as alike""" + TO_SEE + """
              lower(c.title) % lower(:title) limit :looked)
            select f.id, f.title, f.language, t.supports, p.status
            from found f join proposal p on p.id = f.id join proposal_tally t on t.proposal_id = f.id
            order by f.alike desc, f.id desc limit :most""";

    @Inject
    EntityManager em;

    /** @param own the form that asks, whose own proposal is none of them */
    List<SimilarProposal> of(long toolId, String title, @Nullable UUID own) {
        // Frequent words make the planner read the whole table, which takes longer than any index here.
        em.createNativeQuery(
                        "select set_config('enable_seqscan', 'off', true)"
                                + " || set_config('pg_trgm.similarity_threshold', '0.5', true)"
                                + " || set_config('plan_cache_mode', 'force_custom_plan', true)",
                        String.class)
                .getSingleResult();
        var found = new ArrayList<SimilarProposal>();
        for (var many = 3; many >= 2 && found.size() < MOST; many--) {
            add(found, rows(BY_WORDS.replace(":many", String.valueOf(many)), toolId, title, own));
        }
        if (found.size() < MOST) {
            add(found, rows(BY_LETTERS, toolId, title, own));
        }
        return List.copyOf(found);
    }

    private static void add(List<SimilarProposal> found, List<SimilarProposal> more) {
        more.stream()
                .filter(m -> found.size() < MOST && found.stream().noneMatch(f -> f.id() == m.id()))
                .forEach(found::add);
    }

    private List<SimilarProposal> rows(String sql, long toolId, String title, @Nullable UUID own) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter("tool", toolId)
                .setParameter("title", title.toLowerCase(Locale.ROOT))
                .setParameter("own", own == null ? null : own.toString())
                .setParameter("looked", LOOKED_AT)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream().map(row -> one((Object[]) row)).toList();
    }

    private static SimilarProposal one(Object[] row) {
        return new SimilarProposal(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                ProposalStatus.valueOf((String) row[4]));
    }
}
