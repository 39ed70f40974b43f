package org.pendopo.proposals.phases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalSetting;
import org.pendopo.proposals.SupportProposal;
import org.pendopo.spaces.phases.ExtendPhase;
import org.pendopo.spaces.phases.ReadPhases;
import org.pendopo.spaces.phases.ResumePhase;
import org.pendopo.spaces.phases.SuspendPhase;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class TellPhasesIT {
    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SupportProposal support;

    @Inject
    ExtendPhase extend;

    @Inject
    SuspendPhase suspend;

    @Inject
    ResumePhase resume;

    @Inject
    ReadPhases read;

    @Inject
    EntityManager em;

    @Deployment
    static WebArchive war() {
        return Wars.with(TellPhasesIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void who_takes_part_is_told_of_each_act_once_and_others_are_not() {
        var here = setting.open();
        var author = given.person();
        var supporter = given.person();
        var member = given.person();
        var stranger = given.person();
        given.member(here.tool().spaceId(), member, "MEMBER");
        me.actAs(author);
        var proposal = setting.submit(here, "Lamps");
        me.actAs(supporter);
        support.support(proposal);
        actsThree(here);
        for (var person : new long[] {author, supporter, member}) {
            assertThat(told(person, "extended")).isOne();
            assertThat(told(person, "suspended")).isOne();
            assertThat(told(person, "resumed")).isOne();
        }
        assertThat(told(stranger, "%")).isZero();
        assertThat(told(here.manager(), "%")).isZero();
    }

    @Test
    void of_a_space_for_members_its_members_alone_are_told() {
        var here = setting.in(given.space("CONSULTATION").audience("MEMBERS"), "SUBMIT", "SUPPORT");
        var member = given.person();
        var former = given.person();
        given.member(here.tool().spaceId(), member, "MEMBER");
        setting.proposals(here, 1);
        setting.change(
                "update contribution set author_id = ?1 where space_id = "
                        + here.tool().spaceId(),
                former);
        actsThree(here);
        assertThat(told(member, "%")).isEqualTo(3);
        assertThat(told(former, "%")).isZero();
    }

    private void actsThree(ProposalSetting.Consultation here) {
        var space = here.tool().spaceId();
        me.actAs(here.manager());
        var phase = ((Number) em.createNativeQuery("select id from phase where space_id = " + space)
                        .getSingleResult())
                .longValue();
        var later = Instant.now().plus(Duration.ofDays(300));
        extend.extend(space, phase, read.one(space, phase).version(), later, "The holidays.");
        suspend.suspend(space, phase, read.one(space, phase).version(), null, "A storm.");
        resume.resume(space, phase, read.one(space, phase).version());
    }

    private long told(long person, String what) {
        return setting.count(
                "select count(*) from notice where person_id = ?1 and kind like 'spaces-phases.notice." + what + "'",
                person);
    }
}
