package org.pendopo.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What a crowd does with texts that are there: tags, follows, reactions, merges, evaluations, changes of a promise. */
@ApplicationScoped
@Transactional
public class CrowdRegard {
    static final String TAG = "crowd-tag";

    @Inject
    EntityManager em;

    /** All topics and proposals of the crowd have the tag and are followed by the chief; most replies were found helpful. */
    public void regard(Crowd.Places places) {
        run("insert into contribution_tag select c.id, '" + TAG + "' from contribution c " + OF_CROWD);
        run("insert into contribution_follow (person_id, contribution_id, at) select " + places.chief()
                + ", c.id, now() from contribution c " + OF_CROWD);
        run("insert into reaction_tally (contribution_id, parent_id, position, thanks, reactors, helpful, bound)"
                + " select c.id, c.parent_id, c.position, 1, 1, 1, 0.2 from contribution c where c.root_id = "
                + places.topic() + " and c.position % 3 > 0");
    }

    /** Every fourth proposal is part of the one that is read, and the chief evaluates each. */
    public void review(Crowd.Places places) {
        var others = "from proposal p join proposal r on r.tool_id = p.tool_id and r.id = " + places.proposal()
                + " where p.id <> r.id";
        run("insert into proposal_evaluation (proposal_id, evaluator_id, named_by, named_at) select p.id, "
                + places.chief() + ", " + places.chief() + ", now() " + others);
        run("insert into proposal_merge (id, from_id, into_id, merged_by, at, reason) select"
                + " nextval('proposal_merge_seq'), p.id, r.id, " + places.chief() + ", now(), 'The same.' " + others
                + " and p.id % 4 = 0");
        run("update contribution set state = 'MERGED' where id in (select from_id from proposal_merge where into_id = "
                + places.proposal() + ")");
    }

    /** So many changes of what one commitment says, of which none came long ago. */
    public void editions(long commitment, int many) {
        run("insert into commitment_edition (commitment_id, number, title, text, html, organisation_id, changed_at)"
                + " select c.id, n, 'Janji', 'text', '<p>text</p>', c.organisation_id, now() from commitment c,"
                + " generate_series(1, " + many + ") n where c.id = " + commitment);
    }

    private static final String OF_CROWD =
            "join person p on p.id = c.author_id where p.issuer = 'crowd' and c.root_id is null on conflict do nothing";

    // As in Crowd: many rows at once.
    private void run(String sql) {
        em.createNativeQuery("set local statement_timeout = '50s'").executeUpdate();
        em.createNativeQuery(sql).executeUpdate();
    }
}
