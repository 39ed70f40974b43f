package org.pendopo.proposals.fields;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.pendopo.spaces.RolledOver;

/** Takes the categories, the questions and the answer rule of a class's proposals along into a new term. */
@ApplicationScoped
class CarryStructure {
    @Inject
    EntityManager em;

    void on(@Observes RolledOver event) {
        em.flush();
        event.tools().forEach(this::carry);
    }

    private void carry(long from, long to) {
        run("""
            insert into proposal_category (id, tool_id, title, position)
            select nextval('proposal_category_seq'), :to, title, position from proposal_category
            where tool_id = :from and archived_at is null""", from, to);
        run("""
            with asked as (
              select f.*, nextval('proposal_field_seq') as made from proposal_field f
              where f.tool_id = :from and f.removed_at is null),
            carried as (
              insert into proposal_field (id, tool_id, kind, label, hint, required, position, least, most)
              select made, :to, kind, label, hint, required, position, least, most from asked)
            insert into proposal_field_choice (id, field_id, label, position)
            select nextval('proposal_field_choice_seq'), asked.made, k.label, k.position
            from proposal_field_choice k join asked on asked.id = k.field_id where k.removed_at is null""", from, to);
        run("""
            insert into answer_rule (tool_id, second_check)
            select :to, second_check from answer_rule where tool_id = :from
            on conflict (tool_id) do update set second_check = excluded.second_check""", from, to);
    }

    private void run(String sql, long from, long to) {
        em.createNativeQuery(sql)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
