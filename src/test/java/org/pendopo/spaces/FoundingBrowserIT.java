package org.pendopo.spaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class FoundingBrowserIT {
    private static final ZoneId CITY = ZoneId.of("Asia/Jakarta");

    @Test
    void a_community_is_seen_once_an_admin_approved_it(Visitors visitors) {
        var title = Visitor.unique("Pecinta anggrek");
        var dewi = visitors.onPhone().as("dewi").open("/communities").follow("Buat komunitas");
        dewi.fill("Nama", title)
                .press("Kirim untuk disetujui")
                .sees("Tujuan belum diisi.")
                .isAccessible();
        assertThat(dewi.field("Nama")).hasValue(title);
        dewi.fill("Tujuan", "Merawat anggrek bersama.")
                .press("Kirim untuk disetujui")
                .sees("Menunggu persetujuan admin");
        var space = home(dewi);
        var visitor = visitors.onPhone();
        assertThat(visitor.status(space)).isEqualTo(404);
        visitor.open("/communities?q=" + title).sees("Tidak ada yang cocok");

        var admin = visitors.atDesk().as("admin").open("/");
        admin.page().locator("#waiting + ul a[href='/admin/spaces']").click();
        admin.button("Setujui: " + title).click();
        admin.sees("Ruang disetujui dan sekarang terlihat.");
        visitor.open("/communities?q=" + title).follow(title).sees("Masuk untuk bergabung");
    }

    @Test
    void what_is_closed_or_archived_says_so_and_opens_again(Visitors visitors) {
        var title = Visitor.unique("IPS 9A");
        var sari = visitors.atDesk().as("sari").open("/new-space?kind=class").fill("Nama", title);
        var space = home(sari.fill("Tujuan", "Sejarah.").press("Buat").sees("Ruang dibuat."));
        sari.open(space + "/state").follow("Tutup untuk tulisan").press("Tutup untuk tulisan");
        sari.sees("Ruang ditutup untuk tulisan.").open(space + "/forum/new");
        sari.sees("Ruang ini ditutup dan hanya dapat dibaca.").isAccessible();
        assertThat(sari.page().locator("main textarea")).hasCount(0);
        sari.open(space + "/state").follow("Arsipkan").press("Arsipkan").sees("Ruang diarsipkan.");
        var visitor = visitors.onPhone().open("/classes?q=" + title).sees("Tidak ada yang cocok");
        visitor.open(space).sees("Ruang ini diarsipkan").isAccessible();
        sari.open(space).follow("Buka lagi").press("Buka lagi").sees("Ruang dibuka lagi.");
        visitor.open("/classes?q=" + title).sees(title);
    }

    @Test
    void an_admin_declines_with_a_reason_and_is_asked_again(Visitors visitors) {
        var title = Visitor.unique("Jual beli motor");
        var dewi = visitors.atDesk().as("dewi").open("/new-space?kind=project").fill("Nama", title);
        dewi.fill("Tujuan", "Motor bekas.").press("Kirim untuk disetujui").sees("Menunggu persetujuan admin");
        var space = home(dewi);
        var admin = visitors.atDesk().as("admin").menu("Pengelolaan portal");
        row(admin, title).getByText("Tolak dengan alasan").click();
        admin.fill("Alasan", "Jual beli tidak di sini.")
                .press("Tolak dengan alasan")
                .sees("Ruang ditolak.");
        dewi.open(space)
                .sees("Admin belum menyetujui ruang ini")
                .sees("Alasannya: Jual beli tidak di sini.")
                .isAccessible();
        dewi.follow("Minta persetujuan lagi").press("Minta persetujuan lagi").sees("Menunggu persetujuan admin");
    }

    @Test
    void an_official_plans_phases_and_publishes_ideas_and_answers(Visitors visitors) {
        var title = Visitor.unique("Taman saku Mekarsari");
        var hendra = visitors.atDesk().as("hendra").open("/participation").follow("Buat konsultasi");
        hendra.fill("Nama", title).fill("Tujuan", "Di mana taman saku berikutnya?");
        hendra.choose("Bentuk konsultasi", "Usulan dan jawaban").press("Buat").sees("Ruang ini masih draf");
        var space = home(hendra);
        assertThat(visitors.onPhone().status(space)).isEqualTo(404);

        hendra.open(space + "/phases");
        setsDates(hendra, phase(hendra, "Tahap 2: Usulan"));
        hendra.sees("Tahap tersimpan.")
                .open(space)
                .follow("Terbitkan")
                .press("Terbitkan")
                .sees("Ruang diterbitkan.");

        var ratna =
                visitors.onPhone().as("ratna").open("/participation?q=" + title).follow(title);
        ratna.sees("Usulan warga").isAccessible();
        ratna.open(space + "/proposals/new").fill("Judul", "Taman di ujung gang");
        ratna.fill("Isi usulan", "Ada lahan kosong.").press("Kirim usulan").sees("Usulan Anda terkirim.");
        ratna.press("Dukung usulan ini").sees("Anda mendukung usulan ini.");
    }

    @Test
    void an_official_opens_a_discussion_and_ideas_wait_for_their_phase(Visitors visitors) {
        var title = Visitor.unique("Jam buka perpustakaan");
        var maya = visitors.atDesk()
                .as("maya")
                .open("/new-space?kind=consultation")
                .fill("Nama", title);
        maya.fill("Tujuan", "Buka sampai pukul berapa?")
                .choose("Bentuk konsultasi", "Diskusi saja")
                .press("Buat");
        maya.sees("Ruang ini masih draf").follow("Terbitkan").press("Terbitkan").sees("Ruang diterbitkan.");
        var space = home(maya);
        var ratna = visitors.onPhone().as("ratna").open(space);
        assertThat(ratna.page().locator(".tabs").getByText("Usulan")).hasCount(0);
        ratna.open(space + "/forum/new").sees("Ini baru dibuka pada").isAccessible();
        assertThat(ratna.page().locator("main textarea")).hasCount(0);
    }

    @Test
    void a_teacher_makes_a_class_and_only_teachers_do(Visitors visitors) {
        var title = Visitor.unique("IPS 9C");
        var sari = visitors.atDesk().as("sari").open("/classes").follow("Buat kelas");
        sari.fill("Nama", title)
                .fill("Tujuan", "Sejarah dan geografi.")
                .press("Buat")
                .sees("Ruang dibuat.");
        var space = home(sari);
        sari.open(space + "/members");
        assertThat(sari.page().locator(".big-code").innerText()).matches("[A-Z2-9]{4}.?[A-Z2-9]{4}");
        visitors.onPhone().open(space).sees("Hanya anggota").doesNotSee("Mulai topik");
        visitors.onPhone().as("ratna").open("/new-space?kind=class").sees("Kelas dibuat oleh guru sebuah sekolah.");
    }

    private static void setsDates(Visitor official, Locator phase) {
        phase.getByLabel("Mulai").fill(days(-1));
        phase.getByLabel("Selesai").fill(days(-2));
        phase.getByLabel("Nama tahap").fill("Usulan warga");
        phase.getByText("Simpan tahap").click();
        assertThat(phase.locator(".field.is-wrong")).containsText("Tahap harus ditutup setelah dibuka.");
        assertThat(phase.getByLabel("Nama tahap")).hasValue("Usulan warga");
        assertThat(phase.getByLabel("Selesai")).hasValue(days(-2));
        official.isAccessible();
        phase.getByLabel("Selesai").fill(days(5));
        phase.getByText("Simpan tahap").click();
    }

    private static String home(Visitor inside) {
        return inside.path().replaceFirst("(/space/[^/?]+).*", "$1");
    }

    private static String days(int from) {
        return LocalDateTime.now(CITY)
                .plusDays(from)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    private static Locator row(Visitor visitor, String words) {
        return visitor.page().locator("main .rows > li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static Locator phase(Visitor visitor, String legend) {
        return visitor.page().locator("fieldset.phase-edit").filter(new Locator.FilterOptions().setHasText(legend));
    }
}
