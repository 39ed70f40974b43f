package org.pendopo.proposals.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.logging.Logger;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalSetting;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class SimilarIT {
    private static final Logger LOG = Logger.getLogger(SimilarIT.class);

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    FindSimilar similar;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    ManyTitles many;

    @Deployment
    static WebArchive war() {
        return Wars.with(SimilarIT.class, ManyTitles.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void stems_and_misspelt_words_find_the_same_title_and_stop_words_find_none() {
        var here = setting.open();
        me.actAs(given.person());
        var lamps = setting.submit(here, "Penerangan jalan di gang Melati");
        setting.submit(here, "Perpustakaan keliling untuk anak");
        for (var typed : List.of(
                "Menerangi jalanan gang Melati",
                "penérangan JALAN",
                "Peneragan jaln di gang Melati",
                "lampu terang jalan gang")) {
            assertThat(similar.like(here.tool(), typed, null))
                    .as(typed)
                    .extracting(SimilarProposal::id)
                    .contains(lamps);
        }
        for (var typed : List.of("untuk yang dan di", "Kolam renang", "%_' \\ & | ! :*", "  ", "x".repeat(10_000))) {
            assertThat(similar.like(here.tool(), typed, null)).as(typed).isEmpty();
        }
    }

    @Test
    void only_what_everybody_sees_in_the_same_consultation_is_found() {
        var here = setting.open();
        var there = setting.open();
        me.actAs(given.person());
        var gone = setting.submit(here, "Taman bermain di bantaran sungai");
        setting.submit(there, "Taman bermain di bantaran sungai");
        withdraw.withdraw(gone);
        assertThat(similar.like(here.tool(), "Taman bermain di bantaran sungai", null))
                .isEmpty();
    }

    @Test
    void what_the_same_form_made_is_not_found() {
        var here = setting.open();
        me.actAs(given.person());
        var key = UUID.randomUUID();
        var id = setting.submit(here, "Halte bus baru di pasar", key);
        assertThat(similar.like(here.tool(), "Halte bus baru di pasar", key)).isEmpty();
        assertThat(similar.like(here.tool(), "Halte bus baru di pasar", UUID.randomUUID()))
                .extracting(SimilarProposal::id)
                .containsExactly(id);
    }

    @Test
    void a_space_for_members_tells_others_nothing() {
        var here = setting.in(given.space("CONSULTATION").audience("HIDDEN"), "SUBMIT");
        me.actAs(here.manager());
        setting.submit(here, "Gudang beras rahasia");
        me.actAs(given.person());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> similar.like(here.tool(), "Gudang beras rahasia", null));
    }

    @Test
    void who_asks_more_than_anybody_types_has_to_wait() {
        var here = setting.open();
        me.actAs(given.person());
        for (var i = 0; i < AskingPace.A_MINUTE; i++) {
            similar.whileTyping(here.tool(), "ab");
        }
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> similar.whileTyping(here.tool(), "ab"))
                .returns(Reason.TOO_MANY, Forbidden::reason);
    }

    @Test
    void a_hundred_thousand_titles_are_looked_through_in_time() {
        var here = setting.open();
        for (var part = 0; part < 10; part++) {
            many.titles(here, 10_000);
        }
        me.actAs(given.person());
        var random = new Random(5);
        var took = new ArrayList<Long>();
        for (var i = 0; i < 60; i++) {
            var typed = many.title(random) + (i % 3 == 0 ? " x" + i : "");
            var start = System.nanoTime();
            var found = similar.like(here.tool(), i % 4 == 0 ? typed.replace("a", "") : typed, null);
            took.add((System.nanoTime() - start) / 1_000);
            assertThat(found).hasSizeLessThanOrEqualTo(5);
        }
        took.sort(null);
        LOG.infof(
                "similar among 100,000: median %d us, p95 %d us, most %d us",
                took.get(30), took.get(56), took.getLast());
        // 150 ms on a machine of its own; here others work on the same processors.
        assertThat(took.get(56)).isLessThan(450_000L);
    }
}
