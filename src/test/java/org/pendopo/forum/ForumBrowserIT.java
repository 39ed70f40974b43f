package org.pendopo.forum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class ForumBrowserIT {
    private static final String CLASS = "/space/bahasa-indonesia-7a/forum";
    private static final String COMMUNITY = "/space/warga-peduli-sungai-ciliwetan/forum";
    private static final String PROJECT = "/space/perbaikan-trotoar-jalan-kenanga/forum";

    @Test
    void a_teacher_asks_and_a_pupil_answers_two_levels_deep(Visitors visitors) {
        var title = Visitor.unique("Sungai mana yang kamu kenal?");
        var sari = asked(visitors.atDesk().as("sari"), title);
        var address = sari.path();

        var ayu = visitors.onPhone().as("ayu").open(CLASS);
        ayu.follow("Belum dibaca " + title).fill("Balasan Anda", "Kali Bening.").press("Kirim balasan");
        ayu.sees("Tulisan Anda sudah terbit.").isAccessible();

        sari.open(CLASS).follow("Belum dibaca " + title);
        assertThat(sari.page().locator(".unread-line + article")).containsText("Kali Bening.");
        sari.post("Kali Bening.").follow("Balas").sees("Anda membalas Ayu Kirana");
        sari.fill("Balasan Anda", "Apa yang hidup di sana?").press("Kirim balasan");

        ayu.open(CLASS).follow("Belum dibaca " + title);
        assertThat(ayu.page().locator(".unread-line + article")).containsText("Apa yang hidup di sana?");
        ayu.post("Apa yang hidup di sana?").follow("Balas");
        ayu.fill("Balasan Anda", "Udang dan wader.").press("Kirim balasan");
        assertThat(ayu.page().locator(".replies article")).hasCount(2);
        assertThat(ayu.page().locator(".replies .replies")).hasCount(0);

        assertThat(ayu.page().getByText("Ke yang belum dibaca")).hasCount(0);

        var ratna = visitors.atDesk().as("ratna");
        assertThat(ratna.status(address)).as("to who is not in the class").isEqualTo(403);
        ratna.sees("Hanya anggota").doesNotSee("Topik Anda sudah terbit.").doesNotSee(title);
    }

    @Test
    void neighbours_quote_edit_withdraw_and_bring_back(Visitors visitors) {
        var title = Visitor.unique("Kerja bakti hari Minggu");
        var dewi = opened(visitors.onPhone().as("dewi"), COMMUNITY, "Kegiatan", title);
        var ratna = visitors.atDesk().as("ratna").open(dewi.path());
        ratna.post("Kumpul pukul tujuh.").follow("Kutip");
        assertThat(ratna.field("Balasan Anda").inputValue()).contains("Dewi Lestari menulis:", "> Kumpul pukul tujuh.");
        ratna.field("Balasan Anda").press("Control+End");
        ratna.field("Balasan Anda").pressSequentially("Saya bawa sapu.");
        ratna.press("Kirim balasan").post("Saya bawa sapu.").sees("Kumpul pukul tujuh.");
        assertThat(ratna.page().locator("article blockquote")).containsText("Kumpul pukul tujuh.");

        ratna.post("Saya bawa sapu.").menu("Sunting").fill("Isi", "Saya bawa sapu dan karung.");
        ratna.press("Simpan").sees("Suntingan Anda tersimpan.");
        dewi.page().reload();
        dewi.post("sapu dan karung").follow("disunting").sees("Yang berlaku sekarang");
        dewi.sees("Saya bawa sapu.").isAccessible();

        ratna.post("sapu dan karung").menu("Tarik").press("Tarik tulisan").sees("Anda bisa mengembalikannya.");
        dewi.page().goBack();
        dewi.page().reload();
        dewi.sees("Penulis menarik tulisan ini.").doesNotSee("sapu dan karung");
        ratna.press("Kembalikan").sees("Tulisan Anda terlihat lagi.");
        dewi.page().reload();
        dewi.sees("sapu dan karung");
    }

    @Test
    void an_owner_pins_and_locks_and_everybody_is_told(Visitors visitors) {
        var title = Visitor.unique("Tinggi air hari ini");
        var dewi = opened(visitors.atDesk().as("dewi"), COMMUNITY, "Pantauan sungai", title);
        var ratna = visitors.atDesk().as("ratna").open(dewi.path());
        ratna.press("Sematkan di atas").sees("Topik disematkan di atas daftar.");
        var first = visitors.onPhone().open(COMMUNITY);
        assertThat(rows(first).filter(new Locator.FilterOptions().setHasText("Disematkan")))
                .not()
                .hasCount(0);
        assertThat(rows(first).first()).containsText("Disematkan");

        ratna.press("Kunci topik").sees("Topik dikunci. Tidak ada balasan baru.");
        dewi.page().reload();
        dewi.sees("Topik ini dikunci").isAccessible();
        assertThat(dewi.page().locator("main textarea")).hasCount(0);
        dewi.doesNotSee("Kutip");

        ratna.press("Buka kunci").press("Lepas sematan").sees("Topik tidak disematkan lagi.");
        dewi.page().reload();
        dewi.fill("Balasan Anda", "Turun dua puluh senti.")
                .press("Kirim balasan")
                .sees("Tulisan Anda sudah terbit.");
    }

    @Test
    void a_team_sorts_and_finds_each_text_again(Visitors visitors) {
        var title = Visitor.unique("Ubin pemandu sudah datang");
        var maya = opened(visitors.atDesk().as("maya"), PROJECT, "Pekerjaan", title);
        maya.fill("Balasan Anda", "Balasan pertama.").press("Kirim balasan").sees("Balasan pertama.");
        maya.fill("Balasan Anda", "Balasan kedua.").press("Kirim balasan").sees("Balasan kedua.");
        var link = maya.post("Balasan kedua.").permanentLink();

        var visitor = visitors.onPhone().open(PROJECT + "?sort=oldest");
        assertThat(visitor.page().locator("#f-sort")).hasValue("oldest");
        assertThat(rows(visitor).last()).containsText(title);
        visitor.choose("Urutkan", "Kegiatan terbaru").press("Tampilkan");
        assertThat(rows(visitor).filter(without("Disematkan")).first()).containsText(title);
        visitor.follow(title).follow("Terbaru dulu");
        assertThat(visitor.page().locator("#posts article").first()).containsText("Balasan kedua.");
        visitor.follow("Terlama dulu");
        assertThat(visitor.page().locator("#posts article").first()).containsText("Balasan pertama.");

        visitor.open(link);
        assertThat(visitor.path()).startsWith("/topic/").contains("#");
        assertThat(visitor.page().locator(visitor.path().replaceFirst(".*#", "#")))
                .containsText("Balasan kedua.");
        assertThat(visitor.page().locator("main textarea")).hasCount(0);
        visitors.onPhone()
                .as("sari")
                .open(link)
                .sees("Anda belum dapat membalas")
                .sees("Peran Anda di sini");
    }

    private static Visitor asked(Visitor sari, String title) {
        sari.open(CLASS).follow("Mulai topik");
        sari.fill("Judul", title).choose("Kategori", "Menulis").fill("Isi", "Tulis **dua kalimat**.");
        sari.press("Lihat pratinjau");
        assertThat(sari.page().locator(".preview strong")).hasText("dua kalimat");
        assertThat(sari.field("Judul")).hasValue(title);
        sari.press("Terbitkan topik").sees("Topik Anda sudah terbit.").sees("Menulis");
        return sari;
    }

    private static Visitor opened(Visitor author, String forum, String category, String title) {
        author.open(forum + "/new").fill("Judul", title).choose("Kategori", category);
        return author.fill("Isi", "Kumpul pukul tujuh.")
                .press("Terbitkan topik")
                .sees("Topik Anda sudah terbit.");
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("main .rows > li");
    }

    private static Locator.FilterOptions without(String words) {
        return new Locator.FilterOptions().setHasNotText(words);
    }
}
