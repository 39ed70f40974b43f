package org.pendopo.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.ReadWho;
import org.pendopo.shared.NotFound;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.testing.Given;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ArquillianTest
class NoticesIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    Statements statements;

    @Inject
    Tell tell;

    @Inject
    BrowseNotices browse;

    @Inject
    OpenNotice open;

    @Inject
    MarkAllRead markAll;

    @Inject
    ReadWho read;

    @Inject
    CurrentPerson me;

    @Deployment
    static WebArchive war() {
        return Wars.with(NoticesIT.class, SpacesSetting.class);
    }

    @Test
    void pages_go_both_ways_and_hold_each_notice_once() {
        var person = given.person();
        for (var i = 0; i < 70; i++) {
            tell.tell(List.of(person), plain(String.valueOf(i)));
        }
        me.actAs(person);
        var first = browse.page(0, 0);
        assertThat(first.newer()).isZero();
        var second = browse.page(first.older(), 0);
        var third = browse.page(second.older(), 0);
        assertThat(third.older()).isZero();
        var all = new ArrayList<NoticeRow>(first.rows());
        all.addAll(second.rows());
        all.addAll(third.rows());
        assertThat(all.stream().map(NoticeRow::args).distinct()).hasSize(70);
        assertThat(all.getFirst().args()).isEqualTo("69");
        assertThat(browse.page(0, third.newer()).rows()).isEqualTo(second.rows());
        assertThat(browse.page(0, second.newer()).newer()).isZero();
    }

    @Test
    void the_bell_counts_to_ninety_nine_and_then_says_more() {
        var person = given.person();
        me.actAs(person);
        assertThat(browse.unread()).isZero();
        for (var i = 0; i < 99; i++) {
            tell.tell(List.of(person), plain("x"));
        }
        assertThat(browse.unread()).isEqualTo(99);
        for (var i = 0; i < 5; i++) {
            tell.tell(List.of(person), plain("x"));
        }
        assertThat(browse.unread()).isEqualTo(100);
        assertThat(read.arriving(person).orElseThrow().counts().get(CountUnread.NAME))
                .isEqualTo(100);
        assertThat(statements.of(() -> browse.unread())).isEqualTo(1);
        assertThat(statements.of(() -> browse.page(0, 0))).isEqualTo(1);
    }

    @Test
    void opening_reads_one_and_nobody_opens_those_of_others() {
        var person = given.person();
        tell.tell(List.of(person), plain("x"));
        tell.tell(List.of(person), plain("y"));
        me.actAs(person);
        var id = browse.page(0, 0).rows().getFirst().id();
        me.actAs(given.person());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open.open(id));
        me.actAs(person);
        assertThat(open.open(id)).isEqualTo("/settings");
        assertThat(open.open(id)).isEqualTo("/settings");
        assertThat(browse.unread()).isEqualTo(1);
    }

    @Test
    void all_are_read_but_for_what_came_after_the_page() {
        var person = given.person();
        tell.tell(List.of(person), plain("x"));
        tell.tell(List.of(person), plain("y"));
        me.actAs(person);
        var seen = browse.page(0, 0).rows().getFirst().id();
        tell.tell(List.of(person), plain("z"));
        markAll.mark(seen);
        assertThat(browse.unread()).isEqualTo(1);
        assertThat(browse.page(0, 0).rows().getFirst().unread()).isTrue();
    }

    @Test
    void what_one_may_not_read_any_more_is_neither_shown_nor_counted() {
        var author = given.person();
        var reader = given.person();
        var space = given.space("CLASS").audience("MEMBERS").add();
        var tool = given.tool(space, "FORUM");
        given.member(space, reader, "MEMBER");
        var text = setting.text(space, tool, "TOPIC", author, "kelas");
        tell.tell(List.of(author, reader), Notice.of("shared.portal", space, text, "/", List.of()));
        me.actAs(reader);
        assertThat(browse.unread()).isEqualTo(1);
        setting.run("update membership set state = 'REMOVED', reason = 'x' where person_id = " + reader);
        assertThat(browse.unread()).isZero();
        assertThat(read.arriving(reader).orElseThrow().counts().get(CountUnread.NAME))
                .isZero();
        assertThat(browse.page(0, 0).rows()).isEmpty();
        me.actAs(author);
        assertThat(browse.page(0, 0).rows()).hasSize(1);
    }

    private static Notice plain(String arg) {
        return new Notice("shared.portal", null, null, "/settings", List.of(arg), null);
    }
}
