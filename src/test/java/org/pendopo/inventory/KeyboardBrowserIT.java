package org.pendopo.inventory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** Tab, Enter and Escape lead everywhere; a mouse is not needed for anything. */
@ExtendWith(InBrowser.class)
class KeyboardBrowserIT {
    private static final String SKIP = "Langsung ke isi";

    @Test
    void signs_in_and_opens_and_closes_menus(Visitors visitors) {
        var ratna = visitors.atDesk().open("/");
        var keys = ratna.keys();
        assertThat(keys.next()).isEqualTo(SKIP);
        keys.enter();
        assertThat(keys.next()).as("the first stop after the skip link").isEqualTo("Lihat yang sedang dibuka");
        ratna.page().reload();
        keys.to("Masuk").enter();
        ratna.page().locator("#username").waitFor();
        ratna.page().locator("#username").focus();
        keys.type("ratna").press("Tab").type(Visitor.PASSWORD).enter();
        ratna.page().locator("header .menu summary").waitFor();

        keys.to("Menu Ratna Wulandari").enter().to("Halaman saya").press("Escape");
        assertThat(ratna.page().locator("header details.menu")).not().hasAttribute("open", "");
        assertThat(ratna.page().locator("header .menu summary")).isFocused();
        keys.enter().to("Keluar").enter();
        assertThat(ratna.page().locator("header a[href^='/login']")).isVisible();
    }

    @Test
    void finds_a_consultation_supports_and_comments(Visitors visitors) {
        var ratna = visitors.atDesk().as("ratna");
        var keys = ratna.keys();
        keys.to("Partisipasi").enter();
        ratna.page().waitForURL("**/participation");
        keys.to("Taman Tepi Sungai Ciliwetan").enter();
        ratna.page().waitForURL("**/space/taman-tepi-sungai-ciliwetan");
        keys.to("Urutkan").press("ArrowDown").to("Urutkan").enter();
        ratna.page().waitForURL("**sort=supported**");
        var title = ratna.page().locator("main .rows h3 a").first().innerText();
        keys.to(title).enter();
        ratna.page().waitForURL("**/proposal/**");
        if (ratna.button("Tarik dukungan").isVisible()) {
            keys.to("Tarik dukungan").enter();
        }
        keys.to("Dukung usulan ini").enter();
        ratna.sees("Anda mendukung usulan ini.");
        keys.to("Tarik dukungan").enter();
        ratna.sees("Anda belum mendukung usulan ini.");
        var words = Visitor.unique("Saya lewat sini tiap pagi.");
        keys.to("Sikap Anda")
                .press("ArrowDown")
                .to("Komentar Anda")
                .type(words)
                .to("Kirim komentar")
                .enter();
        ratna.sees("Komentar Anda terkirim.").post(words).sees("Menolak");
    }

    @Test
    void writes_a_topic_and_is_never_caught(Visitors visitors) {
        var title = Visitor.unique("Jembatan kecil");
        var dewi = visitors.atDesk().as("dewi").open("/space/warga-peduli-sungai-ciliwetan/forum");
        var keys = dewi.keys();
        keys.to("Mulai topik").enter();
        dewi.page().waitForURL("**/forum/new");
        keys.to("Judul").type(title).to("Kategori").type("Keg").to("Isi").type("Papannya lapuk.");
        keys.to("Terbitkan topik").enter();
        dewi.sees("Topik Anda sudah terbit.").sees("Kegiatan").sees(title);

        dewi.page().reload();
        keys.to("Tindakan lain untuk tulisan Dewi Lestari")
                .enter()
                .to("Sunting")
                .press("Escape");
        assertThat(dewi.page().locator("article details.menu").first()).not().hasAttribute("open", "");
        dewi.page().reload();
        assertThat(keys.next()).isEqualTo(SKIP);
        assertThat(keys.around(SKIP)).isGreaterThan(20);
        assertThat(dewi.page().locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])"))
                .hasCount(0);
    }
}
