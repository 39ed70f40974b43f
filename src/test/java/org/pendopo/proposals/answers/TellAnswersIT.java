package org.pendopo.proposals.answers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.shared.Tick;
import org.pendopo.testing.Wars;

@ArquillianTest
class TellAnswersIT {
    @Inject
    AnswerSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    PrepareAnswer prepare;

    @Inject
    CheckAnswer check;

    @Inject
    PublishAnswers publish;

    @Inject
    Event<Tick> tick;

    @Deployment
    static WebArchive war() {
        return Wars.with(TellAnswersIT.class, AnswerSetting.class, AnswerSetting.Office.class);
    }

    @Test
    void who_cannot_be_told_of_one_answer_keeps_nobody_from_hearing_of_another() {
        var office = setting.office();
        var broken = published(office);
        var sound = published(office);
        var told =
                "select count(*) from notice where kind = 'proposals-answers.notice.answered' and contribution_id = ?1";
        setting.run("alter table notice add constraint never check (contribution_id <> " + broken + ") not valid");
        tick.fire(new Tick());
        setting.run("alter table notice drop constraint never");
        assertThat(setting.count(told, broken)).isZero();
        assertThat(setting.count(told, sound)).isOne();
        tick.fire(new Tick());
        assertThat(setting.count(told, broken)).isOne();
        assertThat(setting.count(told, sound)).isOne();
    }

    private long published(AnswerSetting.Office office) {
        var id = setting.proposal(office);
        me.actAs(office.first());
        prepare.save(id, PrepareAnswer.NO_DRAFT, new DraftText(ProposalStatus.ACCEPTED, "Yes.", null, Set.of()));
        me.actAs(office.second());
        check.check(id, (int) setting.count("select version from answer_draft where proposal_id = ?1", id));
        publish.now(office.tool(), List.of(id));
        return id;
    }
}
