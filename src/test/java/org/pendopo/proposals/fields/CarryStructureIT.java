package org.pendopo.proposals.fields;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.spaces.RollOver;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.TermPlan;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class CarryStructureIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    RollOver rollOver;

    @Inject
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Wars.with(CarryStructureIT.class, SpacesSetting.class);
    }

    @Test
    void a_new_term_begins_with_categories_questions_and_the_answer_rule() throws Exception {
        var teacher = given.person();
        var room = room(teacher);
        var tool = given.tool(room, "PROPOSALS");
        run("insert into proposal_category (id, tool_id, title, position) values"
                + " (nextval('proposal_category_seq'), " + tool + ", 'Garden', 1),"
                + " (nextval('proposal_category_seq'), " + tool + ", 'Library', 2)");
        run("update proposal_category set archived_at = now() where title = 'Library' and tool_id = " + tool);
        run("insert into proposal_field (id, tool_id, kind, label, hint, required, position) values"
                + " (nextval('proposal_field_seq'), " + tool + ", 'CHOICE', 'Where', 'In school', true, 1)");
        run(
                "insert into proposal_field_choice (id, field_id, label, position) select nextval('proposal_field_choice_seq'),"
                        + " f.id, v.label, 1 from proposal_field f cross join (values ('Yard'), ('Hall')) v(label)"
                        + " where f.tool_id = " + tool);
        run("insert into answer_rule (tool_id, second_check) values (" + tool + ", true)");
        me.actAs(teacher);
        var slug = rollOver.roll(room, new TermPlan("Next " + room, false, false, false, TermPlan.Topics.NONE, false));
        var next =
                "(select t.id from tool t join space s on s.id = t.space_id where t.kind = 'PROPOSALS' and s.slug = '"
                        + slug + "')";
        assertThat(text("select string_agg(title || position, ',') from proposal_category where tool_id = " + next))
                .isEqualTo("Garden1");
        assertThat(text("select string_agg(f.label || f.hint || f.required || k.label, ',' order by k.label)"
                        + " from proposal_field f join proposal_field_choice k on k.field_id = f.id where f.tool_id = "
                        + next))
                .isEqualTo("WhereIn schooltrueHall,WhereIn schooltrueYard");
        assertThat(text("select cast(second_check as varchar) from answer_rule where tool_id = " + next))
                .isEqualTo("true");
    }

    private long room(long teacher) {
        var room = given.space("CLASS").audience("MEMBERS").add();
        given.space(room, "organisation_id", setting.organisation("carry-" + teacher, "SCHOOL", true));
        setting.affiliation(teacher, "carry-" + teacher, "TEACHER");
        given.member(room, teacher, "OWNER");
        return room;
    }

    private String text(String sql) {
        return (String) em.createNativeQuery(sql, String.class).getSingleResult();
    }

    private void run(String sql) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).executeUpdate();
        transaction.commit();
    }
}
