package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** What officials do with a consultation while it runs: its phases, who evaluates, and proposals that say the same. */
@ExtendWith(InBrowser.class)
class ReviewBrowserIT {
    private static final String SPACE = "/space/taman-tepi-sungai-ciliwetan";

    @Test
    void an_official_extends_a_phase_and_everybody_reads_why(Visitors visitors) {
        var hendra = visitors.withoutScript().signIn("hendra").open(SPACE + "/phases");
        hendra.page().locator("main a[href*='/phases/extend/']").last().click();
        hendra.press("Perpanjang").sees("Tulis alasannya");
        var later = LocalDateTime.now(ZoneOffset.UTC).plusDays(200).truncatedTo(ChronoUnit.MINUTES);
        hendra.page().locator("[id='extend:closes']").fill(later.toString());
        hendra.fill("Alasan", "Balai warga banjir, pertemuan ditunda.").press("Perpanjang");
        hendra.sees("Tahap diperpanjang");
        var visitor = visitors.onPhone().open(SPACE);
        visitor.page().getByText("Perubahan tahap").first().click();
        visitor.sees("Balai warga banjir, pertemuan ditunda.").isAccessible();
    }

    @Test
    void while_a_phase_is_suspended_nobody_takes_part_and_everybody_reads_why(Visitors visitors) {
        var hendra = visitors.withoutScript().signIn("hendra").open(SPACE + "/phases");
        hendra.page().locator("main a[href*='/phases/suspend/']").first().click();
        hendra.fill("Alasan", "Peta banjirnya keliru.").press("Hentikan sementara");
        hendra.sees("Tahap dihentikan sementara");
        var ratna = visitors.onPhone().signIn("ratna").open(SPACE);
        ratna.sees("dihentikan sementara sejak").sees("Peta banjirnya keliru.").isAccessible();
        ratna.open(SPACE + "/proposals/new");
        assertThat(ratna.button("Kirim usulan").count()).isZero();
        hendra.open(SPACE + "/phases");
        hendra.page().locator("main a[href*='/phases/resume/']").first().click();
        hendra.press("Lanjutkan").sees("Tahap dilanjutkan");
        ratna.open(SPACE + "/proposals/new");
        assertThat(ratna.button("Kirim usulan").count()).isOne();
    }

    @Test
    void who_is_named_evaluates_a_proposal_for_staff_alone(Visitors visitors) {
        var path = proposal(visitors, "Kursi goyang bagi lansia");
        var hendra = visitors.withoutScript().signIn("hendra").open(path).follow("Penilaian");
        hendra.page().locator("[id='name:evaluator']").selectOption(new SelectOption().setLabel("Hendra Gunawan"));
        hendra.press("Tunjuk sebagai penilai").sees("Penilai sudah ditunjuk");
        hendra.open("/desk?kind=evaluate").follow("Kursi goyang bagi lansia");
        hendra.page().locator("main input[type=radio]").first().check();
        hendra.fill("Catatan", "Muat di sisi barat.").press("Simpan penilaian").sees("Penilaian Anda tersimpan");
        hendra.sees("Muat di sisi barat.").open("/desk?kind=evaluate").doesNotSee("Kursi goyang bagi lansia");
        var visitor = visitors.onPhone();
        visitor.open(path).doesNotSee("Muat di sisi barat.").doesNotSee("Dapat dilaksanakan");
        for (var other : new Visitor[] {visitor, visitors.atDesk().signIn("dewi")}) {
            assertThat(other.status(path + "/evaluate")).isNotEqualTo(200);
            other.doesNotSee("Muat di sisi barat.").doesNotSee("Dapat dilaksanakan");
        }
    }

    @Test
    void two_proposals_become_one_and_two_again(Visitors visitors) {
        var path = proposal(visitors, "Rumah burung dari bambu");
        var other = proposal(visitors, "Perpustakaan kecil di gazebo");
        var hendra = visitors.atDesk().signIn("hendra").open(path).follow("Gabungkan");
        hendra.page().locator("#f-q").fill("perpustakaan kecil");
        hendra.page().locator("main .filters button").click();
        hendra.follow("Perpustakaan kecil di gazebo");
        hendra.sees("Digabungkan ke usulan ini").isAccessible();
        hendra.press("Gabungkan keduanya").sees("Tulis alasannya");
        hendra.fill("Alasan", "Gazebo itu memuat keduanya.").press("Gabungkan keduanya");
        hendra.sees("Kedua usulan digabungkan").isAccessible();

        var visitor = visitors.withoutScript().open(path);
        visitor.sees("“Rumah burung dari bambu” digabungkan ke usulan ini").sees("Gazebo itu memuat keduanya.");
        assertThat(visitor.path()).startsWith(other);

        hendra.page().locator("main a[href$='/-/unmerge']").first().click();
        hendra.press("Batalkan penggabungan").sees("Penggabungan dibatalkan");
        assertThat(visitor.open(path).path()).isEqualTo(path);
        visitor.open(other).doesNotSee("Rumah burung dari bambu");
    }

    private static String proposal(Visitors visitors, String title) {
        Visitor ratna = visitors.withoutScript().signIn("ratna").open(SPACE + "/proposals/new");
        ratna.fill("Judul", title);
        ratna.page().getByLabel("Kategori").selectOption(new SelectOption().setIndex(1));
        ratna.fill("Isi usulan", "Tolong dibuatkan: " + title + ".").press("Kirim usulan");
        ratna.sees(title);
        return URI.create(ratna.page().url()).getPath();
    }
}
