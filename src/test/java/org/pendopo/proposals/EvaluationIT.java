package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.evaluation.BrowseEvaluations;
import org.pendopo.proposals.evaluation.EvaluationLine;
import org.pendopo.proposals.evaluation.EvaluationQuery;
import org.pendopo.proposals.evaluation.EvaluationRow;
import org.pendopo.proposals.evaluation.EvaluatorChoice;
import org.pendopo.proposals.evaluation.NameEvaluator;
import org.pendopo.proposals.evaluation.ReadEvaluations;
import org.pendopo.proposals.evaluation.WriteEvaluation;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Refusal;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class EvaluationIT {
    private static final WriteEvaluation.Said SAID =
            new WriteEvaluation.Said("CHANGES", "45.000.000", "Too wet there.");

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    SpacesSetting spaces;

    @Inject
    CurrentPerson me;

    @Inject
    SubmitProposal submit;

    @Inject
    NameEvaluator name;

    @Inject
    WriteEvaluation write;

    @Inject
    ReadEvaluations read;

    @Inject
    BrowseEvaluations browse;

    @Inject
    ExportProposals export;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                EvaluationIT.class, ProposalSetting.class, ProposalSetting.Consultation.class, SpacesSetting.class);
    }

    @Test
    void staff_and_who_was_named_read_it_and_nobody_else() {
        var here = setting.open();
        var space = here.tool().spaceId();
        var id = proposal(here);
        var evaluator = given.person();
        given.member(space, evaluator, "MODERATOR");
        me.actAs(here.manager());
        assertThat(name.name(space, List.of(id), evaluator, "/x")).isOne();
        assertThat(name.name(space, List.of(id), evaluator, "/x")).isZero();
        me.actAs(evaluator);
        write.write(id, 0, SAID);
        assertThat(read.of(id)).extracting(EvaluationRow::notes).containsExactly("Too wet there.");
        assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(() -> write.write(id, 0, SAID));
        for (var role : new String[] {"OBSERVER", "MEMBER", "MODERATOR"}) {
            var other = given.person();
            given.member(space, other, role);
            refused(id, here, other);
        }
        refused(id, here, given.person());
        me.actAs(here.manager());
        assertThat(read.of(id)).hasSize(1);
        assertThat(export.first(here.tool()).rows().toString()).doesNotContain("Too wet");
    }

    @Test
    void only_officials_and_those_with_a_role_are_named_and_only_for_proposals_of_the_space() {
        var here = setting.open();
        var space = here.tool().spaceId();
        var id = proposal(here);
        var strange = proposal(setting.open());
        var citizen = given.person();
        me.actAs(here.manager());
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> name.name(space, List.of(id), citizen, "/x"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> name.name(space, List.of(), here.manager(), "/x"));
        assertThat(name.name(space, List.of(strange), here.manager(), "/x")).isZero();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> write.write(id, 0, SAID));
    }

    @Test
    void in_a_large_unit_everybody_is_found_by_name_but_who_is_suspended() {
        var here = setting.open();
        var space = here.tool().spaceId();
        var id = proposal(here);
        var last = 0L;
        for (var n = 0; n < EvaluatorChoice.MOST + 5; n++) {
            last = given.person();
            given.person(last, "name", "Zulkifli " + n);
            given.member(space, last, "MODERATOR");
        }
        me.actAs(here.manager());
        var all = read.choices(space, "", null);
        assertThat(all).hasSize(EvaluatorChoice.MOST);
        var wanted = last;
        var name = "Zulkifli " + (EvaluatorChoice.MOST + 4);
        assertThat(read.choices(space, name.toLowerCase(Locale.ROOT), null))
                .containsExactly(new EvaluatorChoice(wanted, name));
        assertThat(read.choices(space, "100%", null)).isEmpty();
        assertThat(read.choices(space, "100%", wanted)).hasSize(1);
        assertThat(this.name.name(space, List.of(id), wanted, "/x")).isOne();
        spaces.run("update person set suspended_at = now(), suspended_reason = 'Spam' where id = " + wanted);
        assertThat(read.choices(space, name, null)).isEmpty();
        var other = proposal(here);
        me.actAs(here.manager());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> this.name.name(space, List.of(other), wanted, "/x"));
    }

    @Test
    void the_list_knows_who_is_waited_for() {
        var here = setting.open();
        var none = proposal(here);
        var waiting = proposal(here);
        var done = proposal(here);
        me.actAs(here.manager());
        name.name(here.tool().spaceId(), List.of(waiting, done), here.manager(), "/x");
        write.write(done, 0, SAID);
        assertThat(ids(here, "none")).containsExactly(none);
        assertThat(ids(here, "waiting")).containsExactly(waiting);
        assertThat(ids(here, "done")).containsExactly(done);
        assertThat(ids(here, "")).containsExactly(none, waiting, done);
        var page = browse.browse(here.tool(), new EvaluationQuery("", here.manager(), true, done, false));
        assertThat(page.rows()).extracting(EvaluationLine::id).containsExactly(waiting);
    }

    private List<Long> ids(ProposalSetting.Consultation here, String state) {
        return browse.browse(here.tool(), new EvaluationQuery(state, null, false, null, false)).rows().stream()
                .map(EvaluationLine::id)
                .toList();
    }

    private void refused(long id, ProposalSetting.Consultation here, long person) {
        me.actAs(person);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> read.of(id));
        assertThat(read.isFor(id, here.tool().spaceId())).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> browse.browse(here.tool(), new EvaluationQuery("", null, false, null, false)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> name.name(here.tool().spaceId(), List.of(id), person, "/x"));
    }

    private long proposal(ProposalSetting.Consultation here) {
        me.actAs(given.person());
        return submit.submit(here.tool(), here.words("Lamps"), ProposalSetting.NOTHING);
    }
}
