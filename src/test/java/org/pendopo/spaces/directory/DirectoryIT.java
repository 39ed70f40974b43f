package org.pendopo.spaces.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** What the filters of directories let through, and that their pages neither lose nor repeat a space. */
@ArquillianTest
class DirectoryIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    BrowseSpaces browse;

    @Deployment
    static WebArchive war() {
        return Wars.with(DirectoryIT.class, SpacesSetting.class);
    }

    @Test
    void open_now_is_what_one_can_do_something_in_today() {
        var mark = mark();
        var open = marked(given.space("CONSULTATION"), mark);
        given.openPhase(open, "SUBMIT");
        given.phase(open, -30, -20, "SUBMIT");
        var later = marked(given.space("CONSULTATION"), mark);
        given.phase(later, 2, 9, "SUBMIT");
        var over = marked(given.space("CONSULTATION"), mark);
        given.phase(over, -9, -2, "SUBMIT");
        var closed = marked(given.space("CONSULTATION").status("READ_ONLY"), mark);
        given.openPhase(closed, "SUBMIT");
        var unplanned = marked(given.space("CONSULTATION"), mark);
        var all = directory(new SpaceFilter(SpaceKind.CONSULTATION, mark, false, null, null));
        assertThat(all).containsExactlyInAnyOrder(open, later, over, closed, unplanned);
        var now = directory(new SpaceFilter(SpaceKind.CONSULTATION, mark, true, null, null));
        assertThat(now).containsExactlyInAnyOrder(open, unplanned);
    }

    @Test
    void a_territory_holds_everything_below_it() {
        var mark = mark();
        setting.territory(mark, null, "CITY");
        setting.territory(mark + "1", mark, "DISTRICT");
        setting.territory(mark + "11", mark + "1", "VILLAGE");
        setting.territory(mark + "2", mark, "DISTRICT");
        var city = in(mark, mark);
        var district = in(mark + "1", mark);
        var village = in(mark + "11", mark);
        var other = in(mark + "2", mark);
        assertThat(within(mark + "11")).containsExactly(village);
        assertThat(within(mark + "1")).containsExactlyInAnyOrder(village, district);
        assertThat(within(mark)).containsExactlyInAnyOrder(city, district, village, other);
    }

    @Test
    void an_organisation_shows_its_own() {
        var mark = mark();
        var unit = setting.organisation(mark, "UNIT", true);
        var own = marked(given.space("PROJECT"), mark);
        given.space(own, "organisation_id", unit);
        marked(given.space("PROJECT"), mark);
        assertThat(directory(new SpaceFilter(SpaceKind.PROJECT, "", false, null, unit)))
                .containsExactly(own);
        assertThat(directory(new SpaceFilter(SpaceKind.COMMUNITY, "", false, null, unit)))
                .isEmpty();
    }

    @Test
    void words_stand_in_title_or_purpose_and_their_signs_are_letters() {
        var mark = mark();
        var space = marked(given.space("COMMUNITY"), "100% " + mark + "_a");
        given.space(space, "purpose", "Growing RICE together");
        assertThat(found("100% " + mark + " rice")).containsExactly(space);
        assertThat(found(mark + "_a")).containsExactly(space);
        assertThat(found(mark + "Xa")).isEmpty();
        assertThat(found(mark + " wheat")).isEmpty();
    }

    @Test
    void what_is_put_away_is_found_by_searching_only() {
        var mark = mark();
        var space = marked(given.space("COMMUNITY").status("ARCHIVED"), mark);
        assertThat(directory(new SpaceFilter(SpaceKind.COMMUNITY, mark, false, null, null)))
                .isEmpty();
        assertThat(found(mark)).containsExactly(space);
    }

    @Test
    void pages_stay_where_they_are_while_spaces_are_added() {
        var mark = mark();
        var made = new ArrayList<Long>();
        for (var i = 0; i < 50; i++) {
            made.add(marked(given.space("COMMUNITY"), mark));
        }
        // All at the same moment: the id decides then.
        setting.run("update space set published_at = '2026-01-01 00:00:00Z' where title = '" + mark + "'");
        var filter = new SpaceFilter(SpaceKind.COMMUNITY, mark, false, null, null);
        var first = browse.directory(filter, Cursor.TOP);
        marked(given.space("COMMUNITY"), mark);
        var second = browse.directory(filter, new Cursor(first.older(), false));
        marked(given.space("COMMUNITY"), mark);
        var third = browse.directory(filter, new Cursor(second.older(), false));
        var seen = new ArrayList<>(ids(first));
        seen.addAll(ids(second));
        seen.addAll(ids(third));
        assertThat(seen).containsExactlyElementsOf(made.reversed());
        assertThat(third.older()).isNull();
        assertThat(ids(browse.directory(filter, new Cursor(third.newer(), true))))
                .isEqualTo(ids(second));
        var back = browse.directory(filter, new Cursor(second.newer(), true));
        assertThat(ids(back)).isEqualTo(ids(first));
        assertThat(ids(browse.directory(filter, new Cursor(back.newer(), true))))
                .hasSize(2);
    }

    private List<Long> within(String territory) {
        return directory(new SpaceFilter(SpaceKind.PROJECT, "", false, territory, null));
    }

    private long in(String territory, String mark) {
        var space = marked(given.space("PROJECT"), mark);
        given.space(space, "territory_code", territory);
        return space;
    }

    private long marked(Given.SpaceMaker maker, @Nullable String title) {
        var space = maker.add();
        given.space(space, "title", title);
        return space;
    }

    private List<Long> directory(SpaceFilter filter) {
        return ids(browse.directory(filter, Cursor.TOP));
    }

    private List<Long> found(String words) {
        return ids(browse.search(new SpaceFilter(null, words, false, null, null), Cursor.TOP));
    }

    private static List<Long> ids(CardPage page) {
        return page.cards().stream().map(card -> card.space().id()).toList();
    }

    // A word that no other test's spaces have.
    private String mark() {
        return "m" + setting.text("select nextval('space_seq')");
    }
}
