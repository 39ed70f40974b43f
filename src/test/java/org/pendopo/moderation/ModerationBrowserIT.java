package org.pendopo.moderation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class ModerationBrowserIT {
    private static final String COMMUNITY = "/space/warga-peduli-sungai-ciliwetan";
    private static final String CLASS = "/space/bahasa-indonesia-7a";

    @Test
    void what_a_citizen_reports_is_hidden_and_the_author_reads_why(Visitors visitors) {
        var title = Visitor.unique("Pinjaman kilat");
        var dewi = opened(visitors.atDesk().as("dewi"), COMMUNITY, "Kegiatan", title);
        var topic = dewi.path();
        var budi = reported(visitors.onPhone().as("budi").open(topic));
        var ratna = hidden(visitors.atDesk().as("ratna").open(COMMUNITY + "/reports"), title);

        dewi.open(topic).sees("Tanpa iklan dan kiriman berulang").sees("Alasan: Ini iklan pinjaman.");
        dewi.sees("Hubungi nomor ini.").isAccessible();
        var visitor = visitors.onPhone().open(topic).sees("Disembunyikan moderator.");
        visitor.sees("Topik yang disembunyikan")
                .sees("Tanpa iklan dan kiriman berulang")
                .isAccessible();
        visitor.doesNotSee("Hubungi nomor ini.").doesNotSee(title).doesNotSee("Ini iklan pinjaman.");
        assertThat(visitor.path()).doesNotContain("pinjaman");
        budi.page().reload();
        budi.sees("Moderator menyembunyikan tulisan ini").sees("Alasan: Ini iklan pinjaman.");

        ratna.open(topic).follow("Tampilkan lagi").press("Tampilkan lagi").sees("Tulisan terlihat lagi.");
        visitor.open(topic).sees("Hubungi nomor ini.");
    }

    @Test
    void what_a_pupil_reports_reaches_the_teachers_of_the_class_only(Visitors visitors) {
        var title = Visitor.unique("Ejekan");
        var sari = opened(visitors.atDesk().as("sari"), CLASS, "Membaca", title);
        var topic = sari.path();
        var ayu = visitors.onPhone().as("ayu").open(topic);
        ayu.post("Hubungi nomor ini.")
                .menu("Laporkan")
                .tick("Saling menghormati")
                .press("Kirim laporan");
        ayu.sees("Laporan Anda ada pada moderator");

        var joko = visitors.atDesk().as("joko").menu("Laporan").sees("Laporan yang menunggu");
        joko.doesNotSee(title);
        assertThat(joko.status(CLASS + "/reports")).isEqualTo(403);
        assertThat(visitors.atDesk().as("dimas").status(CLASS + "/reports")).isEqualTo(403);

        sari.open(CLASS + "/reports");
        var report = sari.page().locator("main .rows > li").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(report).containsText("dilaporkan 1 orang");
        report.getByText("Putuskan").click();
        sari.fill("Alasan", "Ini contoh soal, bukan ejekan.")
                .press("Biarkan tampil")
                .sees("Laporan selesai.");
        sari.open(CLASS + "/reports").doesNotSee(title);
        ayu.page().reload();
        ayu.sees("Moderator memutuskan tulisan ini tetap tampil")
                .sees("Ini contoh soal, bukan ejekan.")
                .isAccessible();
    }

    private static Visitor reported(Visitor budi) {
        budi.post("Hubungi nomor ini.")
                .menu("Laporkan")
                .press("Kirim laporan")
                .sees("Pilih aturannya.")
                .isAccessible();
        budi.tick("Tanpa iklan")
                .fill("Apa yang perlu mereka ketahui?", "Iklan lagi.")
                .press("Kirim laporan");
        return budi.sees("Terima kasih. Laporan Anda ada pada moderator.");
    }

    private static Visitor hidden(Visitor ratna, String title) {
        ratna.follow("Topik Dewi Lestari pada “" + title);
        ratna.sees("Iklan lagi.")
                .tick("Tanpa iklan")
                .press("Sembunyikan tulisan")
                .sees("Alasan belum diisi.");
        assertThat(ratna.field("Tanpa iklan")).isChecked();
        ratna.isAccessible().fill("Alasan", "Ini iklan pinjaman.").press("Sembunyikan tulisan");
        return ratna.sees("Tulisan disembunyikan. Penulis melihat aturan dan alasannya.");
    }

    private static Visitor opened(Visitor author, String space, String category, String title) {
        author.open(space + "/forum/new").fill("Judul", title).choose("Kategori", category);
        return author.fill("Isi", "Hubungi nomor ini.").press("Terbitkan topik").sees("Topik Anda sudah terbit.");
    }
}
