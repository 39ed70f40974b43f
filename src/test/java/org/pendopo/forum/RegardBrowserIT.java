package org.pendopo.forum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** What readers do with what others wrote, and what moderators do with whole topics: with script and without. */
@ExtendWith(InBrowser.class)
class RegardBrowserIT {
    private static final String COMMUNITY = "/space/warga-peduli-sungai-ciliwetan/forum";

    @Test
    void a_reader_reacts_follows_and_sorts_by_what_helped(Visitors visitors) {
        regarded(visitors, Visitors::atDesk).isAccessible();
    }

    @Test
    void all_of_it_works_without_script(Visitors visitors) {
        regarded(visitors, Visitors::withoutScript);
    }

    @Test
    void replies_are_split_off_put_back_and_the_topic_goes_elsewhere(Visitors visitors) {
        var title = Visitor.unique("Karung untuk kerja bakti");
        var dewi = opened(visitors.onPhone().as("dewi"), title, "");
        var address = dewi.path();
        reply(dewi, "Karung bekas beras bisa dipakai.");
        reply(dewi, "Siapa yang tahu jadwal pompa?");
        var moved = dewi.post("jadwal pompa").permanentLink();

        var ratna = visitors.withoutScript().as("ratna").open(address).follow("Pisahkan balasan");
        ratna.fill("Judul topik baru", title + " pompa");
        ratna.page()
                .locator("main label")
                .filter(new Locator.FilterOptions().setHasText("jadwal pompa"))
                .click();
        ratna.press("Pisahkan").sees("jadwal pompa");
        ratna.sees("Topik ini dipisah dari").doesNotSee("Karung bekas beras");
        dewi.open(moved).sees(title + " pompa").isAccessible();
        dewi.open("/notices").sees("kini ada di topik");

        ratna.follow("Kembalikan").press("Kembalikan ke").sees("Balasan sudah kembali ke topiknya.");
        ratna.sees("Karung bekas beras").sees("jadwal pompa");
        dewi.open(moved).sees("Karung bekas beras");

        ratna.open(address).follow("Pindahkan topik").choose("Ke forum", "Kebun Warga Melati");
        ratna.press("Pilih forum ini").sees("Topik ini pindah ke");
        if (ratna.page().getByLabel("Kategori").count() > 0) {
            ratna.field("Kategori").selectOption(new SelectOption().setIndex(1));
        }
        ratna.press("Pindahkan").sees("Topik sudah dipindah.");
        dewi.open(address).sees("Kebun Warga Melati").sees("jadwal pompa");
    }

    private static Visitor regarded(Visitors visitors, Function<Visitors, Visitor> how) {
        var title = Visitor.unique("Air keruh di hulu");
        var tag = "hulu-" + title.substring(title.lastIndexOf(' ') + 1);
        var dewi = opened(visitors.onPhone().as("dewi"), title, "Air keruh, " + tag);
        assertThat(dewi.page().locator("main .tags")).containsText("air-keruh");
        reply(dewi, "Foto pagi ini ada di papan.");
        reply(dewi, "Tanah longsor kecil dekat jembatan.");

        var ratna = how.apply(visitors).as("ratna").open(dewi.path());
        ratna.press("Ikuti").sees("Anda mengikuti ini");
        react(ratna, "Foto pagi ini", "Terima kasih");
        assertThat(ratna.post("Foto pagi ini").locator().locator(".reacted")).containsText("Terima kasih 1");
        ratna.follow("Paling membantu dulu");
        var replies = ratna.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Balasan").setExact(true));
        assertThat(replies.locator("article").first()).containsText("Foto pagi ini");
        react(ratna, "Foto pagi ini", "Terima kasih");
        assertThat(ratna.post("Foto pagi ini").locator().locator(".reactions"))
                .not()
                .containsText("Terima kasih 1");

        reply(dewi, "Kabar baru: air mulai jernih.");
        ratna.open("/notices").sees("Balasan baru di “" + title);
        ratna.open("/following").sees(title);
        ratna.open("/tag/" + tag).sees("1 topik dan usulan").follow(title);
        return ratna.press("Berhenti mengikuti").sees("Ikuti bila Anda ingin");
    }

    private static void react(Visitor visitor, String post, String way) {
        var reactions = visitor.post(post).locator().locator(".reactions").first();
        reactions.locator("summary").click();
        reactions
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(way))
                .click();
        visitor.page().waitForLoadState();
    }

    private static void reply(Visitor author, String words) {
        author.fill("Balasan Anda", words).press("Kirim balasan").sees("Tulisan Anda sudah terbit.");
        assertThat(author.page().getByText(words, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    private static Visitor opened(Visitor author, String title, String tags) {
        author.open(COMMUNITY + "/new").fill("Judul", title).choose("Kategori", "Kegiatan");
        author.fill("Isi", "Mari dibahas.").fill("Tag", tags);
        author.press("Terbitkan topik").sees("Topik Anda sudah terbit.");
        assertThat(author.path()).startsWith("/topic/");
        return author;
    }
}
