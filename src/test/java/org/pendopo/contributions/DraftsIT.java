package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.drafts.DeleteDraft;
import org.pendopo.contributions.drafts.DraftRow;
import org.pendopo.contributions.drafts.KeepDraft;
import org.pendopo.contributions.drafts.ReadDrafts;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Wars;

/** What was typed and not sent is kept for the one who typed it, until it is sent. */
@ArquillianTest
class DraftsIT {
    private static final String LABEL = "contributions-drafts.reply";

    private final OwnServer server = new OwnServer();

    @Inject
    ContributionSetting setting;

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    KeepDraft keep;

    @Inject
    DeleteDraft delete;

    @Inject
    ReadDrafts read;

    @Inject
    Write write;

    private ContributionSetting.Talk talk;
    private String form;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                DraftsIT.class,
                ContributionSetting.class,
                ContributionSetting.Talk.class,
                OwnServer.class,
                SignedInByHeader.class);
    }

    @BeforeEach
    void somebody_writes() throws Exception {
        talk = setting.talk();
        form = "thread-" + talk.topic() + "-all";
    }

    @Test
    void the_newest_words_of_a_form_are_kept_for_their_author_alone() throws Exception {
        assertThat(kept(form, "First words")).isTrue();
        assertThat(kept(form, "Better words")).isTrue();
        assertThat(read.all()).singleElement().returns("Better words", DraftRow::excerpt);
        assertThat(read.all().getFirst().fields()).containsEntry("write:w:text", List.of("Better words"));
        var other = setting.member(talk);
        assertThat(setting.as(other, read::all)).isEmpty();
        assertThat(server.get("/drafts", talk.owner()).body()).contains("Better words");
        assertThat(server.get("/drafts", other).body()).doesNotContain("Better words");
        me.asVisitor();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> kept(form, "x"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(read::all);
    }

    @Test
    void a_deleted_one_comes_back_for_a_day_and_then_goes_with_what_is_old() {
        kept(form, "Words");
        delete.delete(form);
        assertThat(read.all()).singleElement().returns(true, DraftRow::deleted);
        assertThat(read.of(form)).isEmpty();
        delete.bringBack(form);
        assertThat(read.all()).singleElement().returns(false, DraftRow::deleted);
        delete.delete(form);
        setting.run(
                "update contribution_draft set forget_at = now() - interval '1 minute' where form = '" + form + "'");
        assertThat(read.all()).isEmpty();
        assertThat(kept(form, "New words")).as("and one begins anew").isTrue();
        assertThat(read.all()).singleElement().returns("New words", DraftRow::excerpt);
    }

    @Test
    void what_was_sent_meanwhile_is_not_kept_again() throws Exception {
        var key = UUID.randomUUID();
        var fields = Map.of("write:w:text", new String[] {"Sent"}, "write:w:key", new String[] {key.toString()});
        assertThat(keep.keep(form, "/topic/1/x", LABEL, fields)).isTrue();
        write.write(ContributionSetting.reply(talk, talk.topic(), "Sent", key));
        assertThat(keep.keep(form, "/topic/1/x", LABEL, fields)).isFalse();
        assertThat(read.all()).isEmpty();
    }

    @Test
    void nothing_and_too_much_and_what_is_no_form_of_ours_are_not_kept() {
        assertThat(kept(form, "  ")).isFalse();
        assertThat(read.all()).isEmpty();
        for (var wrong : List.of("", "A", "a b", "x".repeat(81), "../x")) {
            refused("contributions-drafts.form", () -> kept(wrong, "x"));
        }
        refused("contributions-drafts.long", () -> kept(form, "x".repeat(250_000)));
        for (var i = 0; i < 100; i++) {
            kept("topic-new-" + i, "Words " + i);
        }
        refused("contributions-drafts.many", () -> kept(form, "One too many"));
        assertThat(kept("topic-new-7", "Still changes")).isTrue();
        delete.delete("topic-new-8");
        assertThat(kept(form, "Fits")).isTrue();
    }

    @Test
    void the_address_of_the_button_wants_a_token_and_leads_back_to_a_path_of_ours() {
        var body = "draft=" + form + "&draft_path=https%3A%2F%2Fevil.example&draft_label=" + LABEL
                + "&write%3Aw%3Atext=Words";
        assertThat(server.post("/draft", talk.owner(), body).statusCode()).isEqualTo(403);
        assertThat(read.all()).isEmpty();
        assertThat(server.get("/draft", talk.owner()).headers().firstValue("Location"))
                .contains("/drafts");
    }

    private boolean kept(String form, String text) {
        return keep.keep(
                form, "/topic/" + talk.topic() + "/a-topic", LABEL, Map.of("write:w:text", new String[] {text}));
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(work::run).returns(key, RuleBroken::key);
    }
}
