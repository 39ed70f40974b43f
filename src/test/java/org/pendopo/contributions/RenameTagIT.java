package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.tags.BrowseTag;
import org.pendopo.contributions.tags.ChangeTags;
import org.pendopo.contributions.tags.RenameTag;
import org.pendopo.contributions.tags.RenamedTag;
import org.pendopo.contributions.tags.UndoRename;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.Race;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

/** A new name of a tag leaves a trace and can be taken back for a day. */
@ArquillianTest
class RenameTagIT {
    private final OwnServer server = new OwnServer();

    @Inject
    ContributionSetting setting;

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    Write write;

    @Inject
    ChangeTags tags;

    @Inject
    RenameTag rename;

    @Inject
    UndoRename undo;

    @Inject
    BrowseTag browse;

    @Inject
    Statements statements;

    private ContributionSetting.Talk talk;
    private long second;
    private String old;
    private String fresh;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                RenameTagIT.class,
                ContributionSetting.class,
                ContributionSetting.Talk.class,
                OwnServer.class,
                SignedInByHeader.class);
    }

    @BeforeEach
    void two_topics_have_a_tag_and_one_has_another_as_well() throws Exception {
        talk = setting.talk();
        second = write.write(ContributionSetting.topic(talk.space(), talk.tool(), "Second", UUID.randomUUID()))
                .id();
        old = "lama" + talk.topic();
        fresh = "baru" + talk.topic();
        tags.change(talk.topic(), old);
        tags.change(second, old + ", " + fresh);
    }

    @Test
    void it_is_shown_to_who_keeps_order_there_and_what_still_has_the_new_name_gets_the_old_one_back() throws Exception {
        rename.rename(old, fresh);
        var third = write.write(ContributionSetting.topic(talk.space(), talk.tool(), "Third", UUID.randomUUID()))
                .id();
        tags.change(third, fresh);
        var kept = only();
        assertThat(kept).returns(old, RenamedTag::tag).returns(fresh, RenamedTag::fresh);
        assertThat(kept).returns(2L, RenamedTag::uses).returns(true, RenamedTag::isUndoable);
        undo.undo(kept.id());
        undo.undo(kept.id());
        assertThat(typed(talk.topic())).isEqualTo(old);
        assertThat(typed(second)).as("it had both").isEqualTo(fresh + ", " + old);
        assertThat(typed(third)).as("never had the old one").isEqualTo(fresh);
        assertThat(only()).returns(true, RenamedTag::isUndone).returns(false, RenamedTag::isUndoable);
        tags.change(talk.topic(), fresh);
        undo.undo(kept.id());
        assertThat(typed(talk.topic())).as("a second press changes nothing").isEqualTo(fresh);
    }

    @Test
    void what_lost_the_new_name_meanwhile_stays_as_it_is() {
        rename.rename(old, fresh);
        tags.change(talk.topic(), "lain");
        undo.undo(only().id());
        assertThat(typed(talk.topic())).isEqualTo("lain");
    }

    @Test
    void others_neither_see_it_nor_undo_it_and_after_a_day_nobody_does() throws Exception {
        rename.rename(old, fresh);
        var id = only().id();
        setting.talk();
        assertThat(undo.latest()).as("who keeps order elsewhere").isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> undo.undo(id));
        me.actAs(setting.member(talk));
        assertThat(undo.latest()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> undo.undo(id));
        setting.run("update tag_rename set renamed_at = now() - interval '24 hours' where id = " + id);
        me.actAs(talk.owner());
        assertThat(only().isUndoable()).isFalse();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> undo.undo(id))
                .returns("contributions-tags.renames.late", RuleBroken::key);
    }

    @Test
    void of_many_who_rename_it_at_once_one_wins() throws InterruptedException {
        var next = new AtomicInteger();
        Race.of(
                8,
                () -> setting.as(
                        talk.owner(), () -> rename.rename(old, "nama" + next.incrementAndGet() + "-" + talk.topic())));
        assertThat(typed(talk.topic())).startsWith("nama").doesNotContain(",");
        assertThat(undo.latest()).hasSize(1);
    }

    @Test
    void all_tags_are_counted_once_for_many_readers_and_closed_ones_never() throws Exception {
        var hidden = setting.talk();
        setting.run("update space set audience = 'MEMBERS' where id = " + hidden.space());
        for (var of : new ContributionSetting.Talk[] {talk, hidden}) {
            setting.run(
                    "insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin,"
                            + " state, title, text, html, created_at, state_at) select nextval('contribution_seq'), c.space_id,"
                            + " c.tool_id, c.kind, c.author_id, c.written_as, c.language, c.origin, c.state, 'Many', 'text',"
                            + " '<p>text</p>', now(), now() from contribution c, generate_series(1, 2000) where c.id = "
                            + of.topic());
            setting.run(
                    "insert into contribution_tag select c.id, 'ramai' || n || '-' || c.space_id from contribution c,"
                            + " generate_series(1, 5) n where c.title = 'Many' and c.space_id = " + of.space());
        }
        assertThat(browse.most())
                .anyMatch(used -> used.tag().equals("ramai1-" + talk.space()))
                .noneMatch(used -> used.tag().endsWith("-" + hidden.space()));
        assertThat(statements.of(browse::most)).isZero();
        me.actAs(talk.owner());
        assertThat(rename.rename("ramai1-" + talk.space(), fresh)).isEqualTo(fresh);
        assertThat(only().uses()).isEqualTo(2_000);
        undo.undo(only().id());
        assertThat(rename.reach("ramai1-" + talk.space())).isEqualTo(2_000);
        assertThat(server.get("/tag", 0).body()).contains("ramai1-").doesNotContain(":undo\"");
        rename.rename(old, fresh);
        assertThat(server.get("/tag", talk.owner()).body()).contains(old).contains(":undo\"");
        // Other tests list what everybody may read.
        setting.run("update space set audience = 'MEMBERS' where id = " + talk.space());
    }

    private RenamedTag only() {
        assertThat(undo.latest()).hasSize(1);
        return undo.latest().getFirst();
    }

    private String typed(long id) {
        return tags.read(id).typed();
    }
}
