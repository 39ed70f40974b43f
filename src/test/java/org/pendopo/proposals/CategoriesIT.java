package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.EditedText;
import org.pendopo.contributions.ReadOwnText;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.exchange.ProposalRow;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** What is archived stays on what has it; a place in words goes wherever the proposal goes. */
@ExtendWith(ArquillianExtension.class)
class CategoriesIT {
    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    AddCategory add;

    @Inject
    ChangeCategory change;

    @Inject
    RemoveCategory remove;

    @Inject
    ReadCategories categories;

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
        return Wars.with(CategoriesIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void an_archived_category_is_kept_by_old_proposals_and_offered_to_no_new_one() {
        var here = here("Roads", "Parks");
        var roads = category(here, "Roads");
        var author = given.person();
        me.actAs(author);
        var id = submit(here, roads, null);
        me.actAs(here.manager());
        change.archive(here.tool(), roads);
        me.actAs(author);
        assertThat(submit.form(here.tool()).categories())
                .extracting(CategoryRow::title)
                .containsExactly("Parks");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> submit(here, roads, null))
                .returns("proposals.category.gone", RuleBroken::key);
        assertThat(read.read(id).category()).isEqualTo("Roads");
        assertThat(edit.form(id).categories()).extracting(CategoryRow::id).contains(roads);
        var words = new EditedText(id, own.read(id).version(), "A path, wider", "Because of the rain.");
        assertThat(edit.edit(words, new TypedDetails(roads, null, null))).isTrue();
        assertThat(read.read(id).category()).isEqualTo("Roads");
    }

    @Test
    void it_is_brought_back_and_nothing_moves_into_it_meanwhile() {
        var here = here("Roads", "Parks");
        var roads = category(here, "Roads");
        var parks = category(here, "Parks");
        submit(here, parks, null);
        change.archive(here.tool(), roads);
        change.archive(here.tool(), roads);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> add.add(here.tool(), "roads"))
                .returns("proposals.category.taken.archived", RuleBroken::key);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remove.remove(here.tool(), parks, roads));
        change.restore(here.tool(), roads);
        assertThat(submit.form(here.tool()).categories()).hasSize(2).noneMatch(CategoryRow::archived);
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> change.archive(here.tool(), roads));
    }

    @Test
    void a_place_in_words_is_shown_changed_and_exported() {
        var here = here();
        var id = submit(here, null, "  corner of Jl. Melati\nand the market ");
        assertThat(read.read(id).where()).isEqualTo("corner of Jl. Melati and the market");
        assertThat(export.first(here.tool()).rows())
                .extracting(ProposalRow::place)
                .containsExactly("corner of Jl. Melati and the market");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> submit(here, null, "x".repeat(121)))
                .returns("proposals.place.long", RuleBroken::key)
                .returns("place", RuleBroken::field);
        var words = new EditedText(id, own.read(id).version(), "A path", "Because.");
        edit.edit(words, new TypedDetails(null, null, null));
        assertThat(read.read(id).where()).isNull();
    }

    private ProposalSetting.Consultation here(String... titles) {
        var here = setting.open();
        me.actAs(here.manager());
        for (var title : titles) {
            add.add(here.tool(), title);
        }
        return here;
    }

    private long category(ProposalSetting.Consultation here, String title) {
        return categories.of(here.tool()).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long submit(ProposalSetting.Consultation here, @Nullable Long category, @Nullable String place) {
        var typed = new TypedDetails(category, null, place, null, java.util.Map.of());
        return submit.submit(here.tool(), here.words("A path", UUID.randomUUID()), typed);
    }
}
