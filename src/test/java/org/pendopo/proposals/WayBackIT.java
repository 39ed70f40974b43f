package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.ReadOwnText;
import org.pendopo.contributions.RestoreContribution;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.answers.AnswerProposal;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** A withdrawn proposal comes back within a day with all that it had, and not once it is answered. */
@ExtendWith(ArquillianExtension.class)
class WayBackIT {
    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    RestoreContribution restore;

    @Inject
    SupportProposal support;

    @Inject
    ReadProposal read;

    @Inject
    ReadOwnText own;

    @Inject
    AnswerProposal answer;

    @Inject
    UserTransaction transaction;

    @Inject
    EntityManager em;

    @Deployment
    static WebArchive war() {
        return Wars.with(WayBackIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void within_a_day_it_is_back_with_its_supports() throws Exception {
        var here = setting.open();
        var author = given.person();
        me.actAs(author);
        var id = setting.submit(here, "A path");
        me.actAs(given.person());
        support.support(id);
        me.actAs(author);
        withdraw.withdraw(id);
        assertThat(own.read(id).returnable()).isTrue();
        before(id, "23 hours 58 minutes");
        restore.restore(id);
        assertThat(read.read(id).supports()).isOne();
        assertThat(read.read(id).isShown()).isTrue();
    }

    @Test
    void after_a_day_it_stays_withdrawn() throws Exception {
        var here = setting.open();
        me.actAs(given.person());
        var id = setting.submit(here, "A path");
        withdraw.withdraw(id);
        before(id, "24 hours 1 second");
        assertThat(own.read(id).returnable()).isFalse();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> restore.restore(id))
                .returns("contributions.restore.late", RuleBroken::key);
        assertThat(read.read(id).isShown()).isFalse();
    }

    @Test
    void an_answered_one_says_before_that_it_will_not_come_back() {
        var here = setting.open();
        var author = given.person();
        me.actAs(author);
        var id = setting.submit(here, "A path");
        me.actAs(here.manager());
        assertThat(answer.answer(id, AnswerProposal.NO_ANSWER, ProposalStatus.ACCEPTED, "We build it."))
                .isTrue();
        me.actAs(author);
        assertThat(own.read(id).back().refusal()).isEqualTo("proposals-withdrawal.answered.stays");
        withdraw.withdraw(id);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> restore.restore(id))
                .returns("proposals-withdrawal.answered.stays", RuleBroken::key);
    }

    private void before(long id, String ago) throws Exception {
        transaction.begin();
        em.createNativeQuery("update contribution set state_at = now() - cast(?2 as interval) where id = ?1")
                .setParameter(1, id)
                .setParameter(2, ago)
                .executeUpdate();
        transaction.commit();
    }
}
