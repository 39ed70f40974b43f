package org.pendopo.proposals.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.EditedText;
import org.pendopo.contributions.ReadOwnText;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.EditProposal;
import org.pendopo.proposals.ExportProposals;
import org.pendopo.proposals.ProposalSetting;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.proposals.SubmitProposal;
import org.pendopo.proposals.TypedDetails;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class OwnFieldsIT {
    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    PlanFields plan;

    @Inject
    ReadOwnFields fields;

    @Inject
    SubmitProposal submit;

    @Inject
    EditProposal edit;

    @Inject
    ReadProposal read;

    @Inject
    ReadOwnText own;

    @Inject
    ExportProposals export;

    @Deployment
    static WebArchive war() {
        return Wars.with(OwnFieldsIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void answers_are_stored_by_kind_shown_and_exported() {
        var here = asking();
        var asked = asked(here);
        var id = submit(
                here,
                Map.of(
                        asked.get(0).id(), "Families",
                        asked.get(1).id(), "1.250,5",
                        asked.get(2).id(),
                                String.valueOf(asked.get(2).choices().getLast().id()),
                        asked.get(3).id(), "2028-02-29"));
        assertThat(fields.of(read.read(id)))
                .extracting(ShownField::plain)
                .containsExactly("Families", "1250.5", "Dry", "2028-02-29");
        var part = export.first(here.tool());
        assertThat(part.labels()).containsExactly("Who", "Metres", "Ground", "When");
        assertThat(part.rows().getFirst().own()).containsEntry("Ground", "Dry");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_stored() {
        var here = asking();
        var asked = asked(here);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> submit(
                        here,
                        Map.of(
                                asked.get(0).id(), "",
                                asked.get(1).id(), "1e400",
                                asked.get(2).id(), "987654321",
                                asked.get(3).id(), "2026-02-30")))
                .satisfies(broken -> assertThat(broken.all()).hasSize(4));
        assertThat(setting.count(
                        "select count(*) from contribution where tool_id = ?1",
                        here.tool().id()))
                .isZero();
    }

    @Test
    void a_question_that_came_later_does_not_stop_older_proposals_from_being_changed() {
        var here = setting.open();
        var author = given.person();
        me.actAs(author);
        var id = setting.submit(here, "Older");
        me.actAs(here.manager());
        plan.add(here.tool(), FieldKind.TEXT, plan("Later", null));
        me.actAs(author);
        change(id, Map.of());
        var later = edit.form(id).own().getFirst();
        assertThat(later.isExempt()).isTrue();
        change(id, Map.of(later.id(), "Now said"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> change(id, Map.of(later.id(), " ")));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> submit(here, Map.of()));
    }

    @Test
    void answers_to_a_removed_question_are_hidden_until_it_is_back() {
        var here = asking();
        var asked = asked(here);
        var id = submit(here, Map.of(asked.get(0).id(), "Families"));
        me.actAs(here.manager());
        plan.remove(here.tool(), asked.get(0).id());
        assertThat(fields.of(read.read(id))).isEmpty();
        plan.add(here.tool(), FieldKind.TEXT, plan("Who", null));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> plan.restore(here.tool(), asked.get(0).id()))
                .returns("proposals-fields.taken", RuleBroken::key);
        plan.remove(here.tool(), asked(here).getLast().id());
        plan.restore(here.tool(), asked.get(0).id());
        assertThat(fields.of(read.read(id))).extracting(ShownField::plain).containsExactly("Families");
    }

    @Test
    void what_was_chosen_stays_chosen_when_it_is_offered_no_more() {
        var here = asking();
        var asked = asked(here);
        var author = given.person();
        me.actAs(author);
        var wet = String.valueOf(asked.get(2).choices().getFirst().id());
        var id = submit.submit(
                here.tool(),
                setting.words(here, "Chosen"),
                new TypedDetails(
                        null,
                        null,
                        null,
                        null,
                        Map.of(asked.get(0).id(), "We", asked.get(2).id(), wet)));
        me.actAs(here.manager());
        plan.change(here.tool(), asked.get(2).id(), plan("Ground", "Dry\nStony"));
        me.actAs(author);
        change(id, Map.of(asked.get(0).id(), "We", asked.get(2).id(), wet));
        assertThat(fields.of(read.read(id))).extracting(ShownField::plain).contains("Wet");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> submit(
                        here, Map.of(asked.get(0).id(), "We", asked.get(2).id(), wet)));
    }

    @Test
    void only_managers_ask_and_the_same_question_at_once_is_one() throws InterruptedException {
        var here = setting.open();
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> plan.add(here.tool(), FieldKind.TEXT, plan("Mine", null)));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> fields.managed(here.tool()));
        var outcome = Race.of(8, setting.as(me, here.manager(), () -> {
            plan.add(here.tool(), FieldKind.TEXT, plan("Once", null));
            return true;
        }));
        assertThat(outcome.results()).hasSize(1);
        assertThat(outcome.failures()).hasSize(7).allMatch(f -> f instanceof RuleBroken);
    }

    private ProposalSetting.Consultation asking() {
        var here = setting.open();
        me.actAs(here.manager());
        plan.add(here.tool(), FieldKind.TEXT, plan("Who", null));
        plan.add(here.tool(), FieldKind.NUMBER, new FieldPlan("Metres", "", false, "", "0", "5.000"));
        plan.add(here.tool(), FieldKind.CHOICE, new FieldPlan("Ground", "", false, "Wet\nDry", "", ""));
        plan.add(here.tool(), FieldKind.DATE, new FieldPlan("When", "", false, "", "", ""));
        return here;
    }

    private static FieldPlan plan(String label, @Nullable String choices) {
        return new FieldPlan(label, "", choices == null, choices, "", "");
    }

    private List<AskedField> asked(ProposalSetting.Consultation here) {
        return submit.form(here.tool()).own();
    }

    private long submit(ProposalSetting.Consultation here, Map<Long, String> typed) {
        me.actAs(given.person());
        return submit.submit(here.tool(), setting.words(here, "New"), new TypedDetails(null, null, null, null, typed));
    }

    private void change(long id, Map<Long, String> typed) {
        var text = own.read(id);
        var words = new EditedText(id, text.version(), text.title(), text.text());
        assertThat(edit.edit(words, new TypedDetails(null, null, null, null, typed)))
                .isTrue();
    }
}
