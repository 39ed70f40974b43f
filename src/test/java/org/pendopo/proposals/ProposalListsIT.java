package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.answers.AnswerProposal;
import org.pendopo.shared.Forbidden;
import org.pendopo.testing.Given;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class ProposalListsIT {
    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    Statements statements;

    @Inject
    CurrentPerson me;

    @Inject
    BrowseProposals browse;

    @Inject
    ReadProposal read;

    @Inject
    SubmitProposal submit;

    @Inject
    AnswerProposal answer;

    @Inject
    SupportProposal support;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    ReadLatestAnswers answers;

    @Inject
    ExportProposals export;

    @Deployment
    static WebArchive war() {
        return Wars.with(ProposalListsIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        var few = setting.open();
        setting.proposals(few, 20);
        var many = setting.open();
        setting.proposals(many, 2000);
        for (var order : ProposalOrder.values()) {
            var query = query(order, "");
            assertThat(statements.of(() -> browse.browse(many.tool(), query)))
                    .isEqualTo(statements.of(() -> browse.browse(few.tool(), query)))
                    .isLessThanOrEqualTo(2);
        }
        assertThat(statements.of(() -> browse.choices(many.tool()))).isLessThanOrEqualTo(1);
    }

    @Test
    void every_order_leads_through_the_whole_list_and_back() {
        var here = setting.open();
        setting.proposals(here, 57);
        for (var order : ProposalOrder.values()) {
            var forth = walk(here, query(order, ""), true);
            assertThat(forth).as("%s", order).hasSize(57).doesNotHaveDuplicates();
            var end = last(here, query(order, ""));
            var back = walk(here, end, false);
            Collections.reverse(back);
            assertThat(ids(back)).as("%s back", order).isEqualTo(ids(forth));
        }
    }

    @Test
    void orders_are_what_they_say() {
        var here = setting.open();
        setting.proposals(here, 30);
        assertThat(walk(here, query(ProposalOrder.NEWEST, ""), true))
                .isSortedAccordingTo(Comparator.comparing(ListedProposal::at).reversed());
        assertThat(walk(here, query(ProposalOrder.SUPPORTED, ""), true))
                .isSortedAccordingTo(
                        Comparator.comparingInt(ListedProposal::supports).reversed());
        assertThat(walk(here, query(ProposalOrder.DISCUSSED, ""), true))
                .isSortedAccordingTo(
                        Comparator.comparingInt(ListedProposal::comments).reversed());
        assertThat(walk(here, query(ProposalOrder.WAITING, ""), true))
                .isSortedAccordingTo(Comparator.comparing(ListedProposal::at));
    }

    @Test
    void a_seed_is_one_order_and_another_seed_another() {
        var here = setting.open();
        setting.proposals(here, 40);
        var one = ids(walk(here, query(ProposalOrder.RANDOM, "").shuffled(1), true));
        assertThat(ids(walk(here, query(ProposalOrder.RANDOM, "").shuffled(1), true)))
                .isEqualTo(one);
        var other = ids(walk(here, query(ProposalOrder.RANDOM, "").shuffled(2), true));
        assertThat(other).isNotEqualTo(one).containsExactlyInAnyOrderElementsOf(one);
    }

    @Test
    void what_others_may_not_see_is_neither_listed_nor_counted() {
        var here = setting.open();
        setting.proposals(here, 3);
        me.actAs(given.person());
        var gone = submit.submit(here.tool(), here.words("Gone"), ProposalSetting.NOTHING);
        assertThat(total(here, query(ProposalOrder.NEWEST, ""))).isEqualTo(4);
        withdraw.withdraw(gone);
        for (var order : ProposalOrder.values()) {
            assertThat(total(here, query(order, ""))).as("%s", order).isEqualTo(3);
            assertThat(ids(walk(here, query(order, ""), true))).doesNotContain(gone);
        }
        assertThat(total(here, query(ProposalOrder.NEWEST, "gone"))).isZero();
        assertThat(export.first(here.tool()).rows()).hasSize(3);
    }

    @Test
    void words_are_found_as_they_are_typed() {
        var here = setting.open();
        me.actAs(given.person());
        submit.submit(here.tool(), here.words("100% shade_trees \\ now"), ProposalSetting.NOTHING);
        submit.submit(here.tool(), here.words("1000 benches"), ProposalSetting.NOTHING);
        for (var words : List.of("100%", "SHADE_TREES", "\\", "% shade_")) {
            assertThat(total(here, query(ProposalOrder.NEWEST, words)))
                    .as(words)
                    .isOne();
        }
        assertThat(total(here, query(ProposalOrder.NEWEST, "shadeXtrees"))).isZero();
    }

    @Test
    void an_answer_shows_in_the_list_and_leaves_the_queue() {
        var here = setting.open();
        setting.proposals(here, 5);
        var first =
                walk(here, query(ProposalOrder.WAITING, ""), true).getFirst().id();
        me.actAs(here.manager());
        answer.answer(first, AnswerProposal.NO_ANSWER, ProposalStatus.REJECTED, "No money.");
        assertThat(ids(walk(here, query(ProposalOrder.WAITING, ""), true)))
                .hasSize(4)
                .doesNotContain(first);
        var rejected =
                new ProposalQuery(ProposalOrder.NEWEST, null, "", null, "", ProposalStatus.REJECTED, null, false);
        assertThat(ids(walk(here, rejected, true))).containsExactly(first);
        assertThat(answers.latest(5)).extracting(AnsweredProposal::id).contains(first);
        assertThat(statements.of(() -> answers.latest(5))).isOne();
    }

    @Test
    void answers_of_a_space_for_members_stay_there() {
        var here = setting.in(given.space("CONSULTATION").audience("MEMBERS"), "SUBMIT", "ANSWER");
        setting.proposals(here, 1);
        me.actAs(here.manager());
        var id = walk(here, query(ProposalOrder.NEWEST, ""), true).getFirst().id();
        answer.answer(id, AnswerProposal.NO_ANSWER, ProposalStatus.ACCEPTED, "Yes.");
        assertThat(answers.latest(100)).extracting(AnsweredProposal::id).doesNotContain(id);
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> browse.browse(here.tool(), query(ProposalOrder.NEWEST, "")));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> export.first(here.tool()));
    }

    @Test
    void the_reader_sees_what_they_support() {
        var here = setting.open();
        setting.proposals(here, 3);
        me.actAs(given.person());
        var mine = walk(here, query(ProposalOrder.NEWEST, ""), true).getFirst().id();
        support.support(mine);
        assertThat(walk(here, query(ProposalOrder.NEWEST, ""), true))
                .filteredOn(ListedProposal::supported)
                .extracting(ListedProposal::id)
                .containsExactly(mine);
        assertThat(read.read(mine).supported()).isTrue();
    }

    @Test
    void exports_come_in_parts_that_miss_nothing() {
        var here = setting.open();
        setting.proposals(here, 1201);
        var seen = new HashSet<@Nullable String>();
        var part = export.first(here.tool());
        part.rows().forEach(row -> assertThat(seen.add(row.externalId())).isTrue());
        while (part.next() != null) {
            part = export.after(here.tool(), part);
            part.rows().forEach(row -> assertThat(seen.add(row.externalId())).isTrue());
        }
        assertThat(seen).hasSize(1201);
    }

    private static ProposalQuery query(ProposalOrder order, String words) {
        return new ProposalQuery(order, 7L, words, null, "", null, null, false);
    }

    private long total(ProposalSetting.Consultation here, ProposalQuery query) {
        return browse.browse(here.tool(), query).total();
    }

    private List<ListedProposal> walk(ProposalSetting.Consultation here, ProposalQuery from, boolean forth) {
        var rows = new ArrayList<ListedProposal>();
        ProposalQuery next = from;
        while (next != null) {
            var page = browse.browse(here.tool(), next);
            rows.addAll(forth ? page.rows() : page.rows().reversed());
            next = forth ? page.after() : page.before();
        }
        return rows;
    }

    private ProposalQuery last(ProposalSetting.Consultation here, ProposalQuery from) {
        var page = browse.browse(here.tool(), from);
        while (page.after() != null) {
            page = browse.browse(here.tool(), page.after());
        }
        return page.query();
    }

    private static List<Long> ids(List<ListedProposal> rows) {
        return rows.stream().map(ListedProposal::id).toList();
    }
}
