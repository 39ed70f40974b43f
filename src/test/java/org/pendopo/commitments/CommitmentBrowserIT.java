package org.pendopo.commitments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class CommitmentBrowserIT {
    private static final String SPACE = "/space/taman-tepi-sungai-ciliwetan";
    private final LocalDate soon = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(20);

    @Test
    void from_an_accepted_proposal_to_the_rating_of_who_supported_it(Visitors visitors) {
        var hendra = visitors.atDesk().as("hendra");
        var title = Visitor.unique("Pohon bungur tertanam");
        promise(hendra, title);
        var path = hendra.path();
        hendra.follow("Pindahkan tanggal")
                .fill("Tanggal baru", soon.plusDays(7).toString())
                .fill("Alasan", "Bibit datang lebih lambat.")
                .press("Pindahkan tanggal")
                .sees("Janji pertama:")
                .sees("Bibit datang lebih lambat.");
        hendra.follow("Kelola komitmen").press("Tandai selesai: Bibit siap").sees("100 persen selesai");
        hendra.press("Nyatakan selesai")
                .sees("Pendukung usulan dapat menilainya.")
                .isAccessible();
        rate(visitors.onPhone().as("ratna").open(path), title);
    }

    private void promise(Visitor hendra, String title) {
        hendra.open(SPACE + "/proposals?q=pohon+asli")
                .follow("Tanam pohon asli bantaran, bukan palem")
                .follow("Buat komitmen")
                .fill("Apa yang dijanjikan", title)
                .choose("Unit penanggung jawab", "Dinas Lingkungan Hidup")
                .fill("Selesai paling lambat", soon.toString())
                .fill("Tonggak 1", "Bibit siap")
                .fill("Tanggal tonggak 1", soon.minusDays(40).toString())
                .press("Terbitkan komitmen")
                .sees("Tanggal ini sudah lewat.");
        hendra.isAccessible()
                .fill("Tanggal tonggak 1", soon.minusDays(5).toString())
                .press("Terbitkan komitmen")
                .sees("Komitmen sudah terbit.")
                .isAccessible();
    }

    private static void rate(Visitor ratna, String title) {
        ratna.tick("Sesuai sebagian").press("Kirim penilaian").sees("1 pendukung sudah menilai.");
        ratna.tick("Sesuai dengan janji").press("Ubah penilaian").sees("1 pendukung sudah menilai.");
        ratna.isAccessible().follow("Tanam pohon asli bantaran, bukan palem");
        assertThat(ratna.page().locator("main")).containsText(title);
        ratna.open("/commitments?status=done").sees(title);
    }

    @Test
    void two_officials_who_move_one_date_see_both(Visitors visitors) {
        var first = visitors.atDesk().as("hendra");
        first.open("/commitments?unit=dinas-lingkungan-hidup")
                .follow("Tiga papan tinggi air sebelum puncak musim hujan");
        var path = first.path();
        first.open(path + "/move");
        var second = visitors.atDesk().as("hendra").open(path + "/move");
        second.fill("Tanggal baru", soon.plusDays(30).toString())
                .fill("Alasan", "Hujan lebih awal.")
                .press("Pindahkan tanggal")
                .sees("Hujan lebih awal.");
        first.fill("Tanggal baru", soon.plusDays(40).toString())
                .fill("Alasan", "Kayu belum datang.")
                .press("Pindahkan tanggal")
                .sees("Tanggal ini baru saja dipindahkan")
                .sees("Hujan lebih awal.");
        assertThat(first.page().getByLabel("Alasan")).hasValue("Kayu belum datang.");
        first.isAccessible().press("Pindahkan ke tanggal saya").sees("Kayu belum datang.");
    }

    @Test
    void a_changed_text_keeps_its_history_and_its_unit_leads_there(Visitors visitors) {
        var hendra = visitors.atDesk().as("hendra").open("/unit/dinas-lingkungan-hidup");
        hendra.isAccessible().follow("Tiga papan tinggi air sebelum puncak musim hujan");
        hendra.follow("Ubah isi")
                .isAccessible()
                .fill("Penjelasan", "Dipasang bersama warga bantaran.")
                .press("Simpan")
                .sees("Dipasang bersama warga bantaran.")
                .sees("Riwayat isi")
                .isAccessible();
        visitors.onPhone().open(hendra.path()).sees("Riwayat isi").isAccessible();
    }
}
