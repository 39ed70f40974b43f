package org.pendopo.proposals.answers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.spaces.Blueprint;
import org.pendopo.spaces.BlueprintChosen;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class PublicationsIT {
    private static final String CHECKED = "select count(*) from answer_rule where tool_id = ?1 and second_check";

    @Inject
    Given given;

    @Inject
    AnswerSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ReadProposal read;

    @Inject
    PrepareAnswer prepare;

    @Inject
    CheckAnswer check;

    @Inject
    PublishAnswers publish;

    @Inject
    KeepAgenda agenda;

    @Inject
    Event<BlueprintChosen> chosen;

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Wars.with(PublicationsIT.class, AnswerSetting.class, AnswerSetting.Office.class);
    }

    @Test
    void one_that_fails_keeps_no_other_waiting_and_is_tried_again() {
        var broken = planned(setting.office());
        var sound = planned(setting.office());
        setting.run("alter table official_answer add constraint never check (proposal_id <> " + broken + ") not valid");
        // Only now: the server's own regular work may come between any two of these steps.
        setting.run("update answer_publication set at = now() - interval '1 second' where id in (select publication_id"
                + " from answer_draft where proposal_id in (" + broken + ", " + sound + "))");
        due();
        assertThat(status(broken)).isEqualTo(ProposalStatus.WAITING);
        assertThat(status(sound)).isEqualTo(ProposalStatus.ACCEPTED);
        setting.run("alter table official_answer drop constraint never");
        due();
        assertThat(status(broken)).isEqualTo(ProposalStatus.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(Blueprint.class)
    void a_blueprint_with_review_begins_with_the_check_of_a_second_official(Blueprint blueprint) throws Exception {
        var space = given.space("CONSULTATION").add();
        var tool = given.tool(space, "PROPOSALS");
        transaction.begin();
        chosen.fire(new BlueprintChosen(space, blueprint, "id", Instant.now()));
        transaction.commit();
        assertThat(setting.count(CHECKED, tool)).isEqualTo(blueprint == Blueprint.IDEAS_REVIEW_COMMITMENTS ? 1 : 0);
    }

    /** @return a proposal whose answer waits for tomorrow */
    private long planned(AnswerSetting.Office office) {
        var id = setting.proposal(office);
        me.actAs(office.first());
        prepare.save(id, PrepareAnswer.NO_DRAFT, new DraftText(ProposalStatus.ACCEPTED, "Yes.", null, Set.of()));
        me.actAs(office.second());
        check.check(id, (int) setting.count("select version from answer_draft where proposal_id = ?1", id));
        publish.at(office.tool(), Instant.now().plus(1, ChronoUnit.DAYS), List.of(id));
        return id;
    }

    private void due() {
        agenda.forget(new AgendaChanged());
        agenda.keep();
    }

    private ProposalStatus status(long id) {
        return read.read(id).status();
    }
}
