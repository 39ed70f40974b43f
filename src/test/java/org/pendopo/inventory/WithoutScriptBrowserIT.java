package org.pendopo.inventory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** Reading, joining, writing, supporting and reporting with forms and links alone. */
@ExtendWith(InBrowser.class)
class WithoutScriptBrowserIT {
    private static final String COMMUNITY = "/space/warga-peduli-sungai-ciliwetan";

    @Test
    void a_newcomer_joins_reads_the_guide_writes_and_leaves(Visitors visitors) {
        var title = Visitor.unique("Perahu karet");
        var tari = visitors.withoutScript().signIn(Visitors.account("tari")).open(COMMUNITY);
        tari.press("Ikut serta").sees("Anda sudah bergabung.").open(COMMUNITY + "/forum/new");
        tari.fill("Judul", title).choose("Kategori", "Kegiatan").fill("Isi", "Muat *enam* orang.");
        tari.press("Terbitkan topik").sees("Baca panduan singkat, lalu centang kotaknya.");
        assertThat(tari.field("Isi")).hasValue("Muat *enam* orang.");
        tari.tick("Saya sudah membaca ini").press("Lihat pratinjau");
        assertThat(tari.page().locator(".preview em")).hasText("enam");
        tari.press("Terbitkan topik").sees("Topik Anda sudah terbit.");

        tari.post("Muat enam orang.")
                .menu("Sunting")
                .fill("Isi", "Muat delapan orang.")
                .press("Simpan");
        tari.sees("Suntingan Anda tersimpan.")
                .fill("Balasan Anda", "Ada di gudang.")
                .press("Kirim balasan");
        tari.post("Ada di gudang.").follow("Kutip");
        assertThat(tari.field("Balasan Anda").inputValue()).contains("> Ada di gudang.");
        tari.post("Ada di gudang.")
                .menu("Tarik")
                .press("Tarik tulisan")
                .press("Kembalikan")
                .sees("terlihat lagi");
        tari.open(COMMUNITY + "/leave").press("Keluar dari ruang ini").sees("Anda sudah keluar dari ruang itu.");
    }

    @Test
    void a_resident_sorts_supports_comments_and_reports(Visitors visitors) {
        var ratna = visitors.withoutScript().as("ratna").open("/space/taman-tepi-sungai-ciliwetan/proposals");
        ratna.choose("Urutkan", "Paling banyak dibahas");
        ratna.page().locator("form.inline-form button").click();
        assertThat(ratna.path()).contains("sort=discussed");
        ratna.open(ratna.path() + "&status=waiting")
                .page()
                .locator("main .rows h3 a")
                .first()
                .click();
        var proposal = ratna.path();
        if (ratna.button("Tarik dukungan").isVisible()) {
            ratna.press("Tarik dukungan").sees("Dukungan Anda ditarik.");
        }
        ratna.press("Dukung usulan ini").sees("Dukungan Anda tercatat.");
        ratna.press("Tarik dukungan").sees("Dukungan Anda ditarik.");
        var words = Visitor.unique("Saya lewat sini.");
        ratna.choose("Sikap Anda", "Netral").fill("Komentar Anda", words).press("Kirim komentar");
        ratna.sees("Komentar Anda terkirim.").post(words).sees("Netral");

        var sari = visitors.withoutScript().as("sari").open(ratna.path());
        sari.post(words).menu("Laporkan").tick("Tetap pada pokok bahasan").press("Kirim laporan");
        sari.sees("Laporan Anda ada pada moderator.");
        var joko = visitors.withoutScript().as("joko").open(ratna.path());
        joko.post(words).menu("Sembunyikan").tick("Tetap pada pokok bahasan").fill("Alasan", "Di luar pokok.");
        joko.press("Sembunyikan tulisan").sees("Tulisan disembunyikan.");
        visitors.withoutScript().open(proposal).sees("Disembunyikan moderator.").doesNotSee(words);
    }

    @Test
    void everybody_chooses_language_and_look(Visitors visitors) {
        var visitor = visitors.withoutScript().open("/participation");
        visitor.page().locator("footer").getByText("English").click();
        visitor.sees("Consultations").page().locator("footer").getByText("Dark").click();
        assertThat(visitor.page().locator("html")).hasAttribute("data-theme", "dark");
        assertThat(visitor.path()).startsWith("/participation");
        visitor.page().locator("footer").getByText("Bahasa Indonesia").click();
        visitor.sees("Konsultasi yang dibuka pemerintah kota.");
    }
}
