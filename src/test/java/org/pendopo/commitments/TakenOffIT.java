package org.pendopo.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Wars;

/** A commitment that somebody else linked to a proposal can be taken off it by those in charge of the proposal. */
@ArquillianTest
class TakenOffIT {
    private static final Pattern BUTTON = Pattern.compile("<input[^>]*:take\"[^>]*Lamps shine");

    private final OwnServer server = new OwnServer();

    @Inject
    Given given;

    @Inject
    CommitmentSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    LinkProposal link;

    @Inject
    ReadCommitment read;

    private CommitmentSetting.Place ours;
    private CommitmentSetting.Place theirs;
    private long own;
    private long strange;
    private long id;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                TakenOffIT.class,
                CommitmentSetting.class,
                CommitmentSetting.Place.class,
                OwnServer.class,
                SignedInByHeader.class);
    }

    @BeforeEach
    void a_commitment_is_linked_to_a_proposal_of_another_consultation() {
        ours = setting.open();
        theirs = setting.open();
        own = setting.proposal(ours, "ACCEPTED");
        strange = setting.proposal(theirs, "ACCEPTED");
        id = setting.commitment(ours, own);
        me.actAs(ours.official());
        link.link(id, String.valueOf(strange));
    }

    @Test
    void who_answers_for_the_proposal_takes_it_off_and_its_unit_is_told_once() {
        me.actAs(theirs.manager());
        link.takeOff(id, strange);
        link.takeOff(id, strange);
        assertThat(read.of(strange)).isEmpty();
        assertThat(read.of(own)).extracting(CommitmentRow::id).containsExactly(id);
        assertThat(told(ours.official())).isOne();
        assertThat(told(theirs.manager())).isZero();
        assertThat(told(theirs.official())).isZero();
    }

    @Test
    void the_keeper_and_strangers_may_not_in_the_name_of_the_other_consultation() {
        for (var person : new long[] {ours.official(), ours.manager(), theirs.official(), given.person()}) {
            me.actAs(person);
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> link.takeOff(id, strange));
        }
        me.actAs(theirs.manager());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> link.takeOff(id, own));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> link.unlink(id, strange));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> link.takeOff(-1, strange));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> link.takeOff(id, -1));
        assertThat(read.of(strange)).hasSize(1);
    }

    @Test
    void the_proposal_that_it_was_made_from_stays_so_the_other_one_can_always_be_taken_off() {
        me.actAs(ours.manager());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> link.unlink(id, own))
                .returns("commitments.link.last", RuleBroken::key);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> link.takeOff(id, own))
                .returns("commitments.off.own", RuleBroken::key);
        link.unlink(id, strange);
        assertThat(read.of(own)).hasSize(1);
        assertThat(read.of(strange)).isEmpty();
    }

    @Test
    void its_page_offers_it_to_them_alone() {
        setting.run("insert into official_answer (proposal_id, kind, reason, html, answered_by, answered_at) values ("
                + strange + ", 'ACCEPTED', 'Yes.', '<p>Yes.</p>', " + theirs.manager() + ", now())");
        var address = server.settled("/proposal/" + strange, 0);
        assertThat(server.get(address, 0).body()).contains("Lamps shine");
        assertThat(isOffered(address, 0)).isFalse();
        assertThat(isOffered(address, ours.official())).isFalse();
        assertThat(isOffered(address, theirs.manager())).isTrue();
    }

    private boolean isOffered(String address, long person) {
        return BUTTON.matcher(server.get(address, person).body()).find();
    }

    private long told(long person) {
        return setting.number("select count(*) from notice where person_id = " + person
                + " and kind = 'commitments.notice.taken_off'");
    }
}
