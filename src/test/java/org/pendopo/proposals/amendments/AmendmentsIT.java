package org.pendopo.proposals.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.ReadOwnText;
import org.pendopo.contributions.ReadRevisions;
import org.pendopo.contributions.WithdrawAllOf;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalSetting;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Access;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class AmendmentsIT {
    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    AmendmentScene scene;

    @Inject
    SuggestAmendment suggest;

    @Inject
    DecideAmendment decide;

    @Inject
    ReadAmendments amendments;

    @Inject
    ReadProposal read;

    @Inject
    ReadOwnText own;

    @Inject
    ReadRevisions revisions;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    WithdrawAllOf everything;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                AmendmentsIT.class,
                AmendmentScene.class,
                AmendmentScene.Written.class,
                ProposalSetting.class,
                ProposalSetting.Consultation.class);
    }

    @Test
    void an_accepted_text_becomes_the_proposal_and_what_it_said_before_is_kept() {
        var written = scene.proposal();
        var id = scene.amended(written, "Two benches", "Five benches");
        me.actAs(written.author());
        var view = amendments.read(id);
        assertThat(view.isOutdated()).isFalse();
        assertThat(decide.accept(id, view.version(), null)).isTrue();
        assertThat(own.read(written.id()).text()).isEqualTo("One lamp. Five benches. Three trees. Four bins.");
        var earlier = revisions.read(written.id(), Integer.MAX_VALUE).earlier();
        assertThat(earlier).hasSize(2);
        assertThat(earlier.getFirst().changedBy()).isNotNull();
        assertThat(earlier.getLast().changedBy()).isNull();
        assertThat(amendments.read(id).row().state()).isEqualTo(AmendmentState.ACCEPTED);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decide.decline(id, "Too late."))
                .returns("proposals-amendments.decided", RuleBroken::key);
    }

    @Test
    void a_guardians_decision_takes_the_words_and_leaves_what_was_decided() {
        var written = scene.proposal();
        var id = scene.amended(written, "Two benches", "Five benches");
        me.actAs(written.author());
        assertThat(decide.accept(id, amendments.read(id).version(), null)).isTrue();
        assertThat(everything.withdraw(written.amender())).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> amendments.read(id));
    }

    @Test
    void what_both_changed_in_different_sentences_is_united() {
        var written = scene.proposal();
        var id = scene.amended(written, "One lamp", "Nine lamps");
        me.actAs(written.author());
        scene.change(written, "Four bins", "Eight bins");
        var view = amendments.read(id);
        assertThat(view.isOutdated()).isTrue();
        assertThat(view.isConflict()).isFalse();
        assertThat(decide.accept(id, view.version(), null)).isTrue();
        assertThat(own.read(written.id()).text()).isEqualTo("Nine lamps. Two benches. Three trees. Eight bins.");
    }

    @Test
    void what_touches_is_united_by_hand_and_nothing_is_lost() {
        var written = scene.proposal();
        var id = scene.amended(written, "One lamp", "Nine lamps");
        me.actAs(written.author());
        scene.change(written, "One lamp", "Two lamps");
        var view = amendments.read(id);
        assertThat(view.isConflict()).isTrue();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decide.accept(id, view.version(), null))
                .returns("proposals-amendments.conflict", RuleBroken::key);
        assertThat(own.read(written.id()).text()).startsWith("Two lamps.");
        assertThat(decide.accept(id, view.version(), new Said("A bench", "Eleven lamps.")))
                .isTrue();
        assertThat(own.read(written.id()).text()).isEqualTo("Eleven lamps.");
    }

    @Test
    void who_decides_on_a_text_that_changed_meanwhile_is_shown_it() {
        var written = scene.proposal();
        var id = scene.amended(written, "One lamp", "Nine lamps");
        me.actAs(written.author());
        var before = amendments.read(id).version();
        scene.change(written, "Four bins", "Eight bins");
        assertThat(decide.accept(id, before, null)).isFalse();
        assertThat(amendments.read(id).row().isOpen()).isTrue();
    }

    @Test
    void only_authors_decide_and_only_others_suggest() {
        var written = scene.proposal();
        var id = scene.amended(written, "One lamp", "Nine lamps");
        var version = amendments.read(id).version();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> decide.accept(id, version, null));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> decide.decline(id, "No."));
        me.actAs(written.author());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> scene.suggestion(written, "Other text.", version))
                .returns("proposals-amendments.own", RuleBroken::key);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decide.decline(id, "  "))
                .returns("answer", RuleBroken::field);
        decide.decline(id, "We asked the neighbours.");
        me.actAs(given.person());
        assertThat(amendments.read(id).row().answer()).isEqualTo("We asked the neighbours.");
    }

    @Test
    void nothing_is_suggested_without_a_change_or_against_an_older_text() {
        var written = scene.proposal();
        me.actAs(given.person());
        var start = suggest.start(written.id());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> scene.suggestion(written, start.said().text(), start.version()))
                .returns("proposals-amendments.same", RuleBroken::key);
        assertThat(scene.suggestion(written, "Other.", start.version() - 1)).isNull();
        assertThat(read.read(written.id()).amendments()).isZero();
    }

    @Test
    void what_was_taken_back_is_neither_read_nor_decided() {
        var written = scene.proposal();
        var id = scene.amended(written, "One lamp", "Nine lamps");
        withdraw.withdraw(id);
        assertThat(read.read(written.id()).amendments()).isZero();
        me.actAs(written.author());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> amendments.read(id));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> decide.decline(id, "No."));
        assertThat(amendments.of(read.read(written.id()), Long.MAX_VALUE).rows())
                .isEmpty();
    }

    @Test
    void when_the_phase_is_over_it_is_still_read() {
        var written = scene.proposal();
        var id = scene.amended(written, "One lamp", "Nine lamps");
        given.closePhases(written.space());
        access.forget(written.space());
        me.actAs(written.author());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> decide.decline(id, "No."));
        assertThat(amendments.read(id).row().reason()).isEqualTo("Better.");
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> scene.suggestion(written, "Other.", 0));
    }

    @Test
    void accepted_and_declined_at_once_is_decided_once() throws InterruptedException {
        var written = scene.proposal();
        var id = scene.amended(written, "One lamp", "Nine lamps");
        var version = amendments.read(id).version();
        var turn = new AtomicInteger();
        var outcome = Race.of(12, () -> setting.as(me, written.author(), () -> {
                    if (turn.getAndIncrement() % 2 == 0) {
                        return decide.accept(id, version, null);
                    }
                    decide.decline(id, "No.");
                    return true;
                })
                .call());
        assertThat(outcome.results().stream().filter(done -> done)).hasSize(1);
        assertThat(setting.count("select count(*) from notice where person_id = ?1", written.amender()))
                .isOne();
    }
}
