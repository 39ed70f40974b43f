package org.pendopo.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class SupportBrowserIT {
    private static final String SPACE = "/space/taman-tepi-sungai-ciliwetan";

    @Test
    void a_resident_supports_and_takes_it_back(Visitors visitors) {
        var title = Visitor.unique("Pompa air tangan");
        var sari = proposed(visitors.atDesk().as("sari"), title);
        var ratna = visitors.onPhone().as("ratna").open(sari.path());
        assertThat(count(ratna)).isEqualTo(0);
        ratna.press("Dukung usulan ini").sees("Anda mendukung usulan ini.").sees("Anda bisa menariknya sampai");
        assertThat(count(ratna)).isEqualTo(1);
        assertThat(ratna.page().locator("#support")).containsText("dukungan, termasuk dari Anda");
        ratna.isAccessible().open(SPACE + "/proposals?q=" + title.replace(' ', '+'));
        assertThat(ratna.page().locator("main .rows .count.is-mine")).containsText("1 dukungan");
        ratna.follow(title).press("Tarik dukungan").sees("Anda belum mendukung usulan ini.");
        assertThat(count(ratna)).isEqualTo(0);
    }

    @Test
    void who_may_not_support_is_told_why(Visitors visitors) {
        var open = visitors.onPhone().open(SPACE + "/proposals?sort=supported");
        open.page().locator("main .rows h3 a").first().click();
        var proposal = open.sees("Masuk dulu untuk melakukan ini.").path();
        visitors.onPhone()
                .as("budi")
                .open(proposal)
                .sees("alamatnya sudah dikonfirmasi")
                .isAccessible();
        visitors.onPhone().as("dewi").open(proposal).sees("Hanya warga Sukamaju yang boleh ikut.");
        visitors.onPhone().as("ayu").open(proposal).sees("Di bawah 13 tahun Anda hanya ikut serta di kelas");

        var closed = visitors.onPhone().as("ratna").open("/space/penerangan-gang-dan-jalan/proposals");
        closed.page().locator("main .rows h3 a").first().click();
        closed.sees("Ruang ini ditutup dan hanya dapat dibaca.").isAccessible();
        assertThat(closed.button("Dukung usulan ini")).isHidden();
        var waits = visitors.onPhone().as("maya").open("/space/rute-angkot-malam/proposals");
        waits.page().locator("main .rows h3 a").first().click();
        waits.open(waits.path() + "/answer").sees("Jawaban ini belum tampil");
    }

    @Test
    void residents_comment_for_neutral_and_against(Visitors visitors) {
        var ratna = proposed(visitors.atDesk().as("ratna"), Visitor.unique("Rak buku di gardu"));
        for (var stance : List.of("Setuju", "Netral", "Menolak")) {
            ratna.choose("Sikap Anda", stance).fill("Komentar Anda", "Saya " + stance + " karena hujan.");
            ratna.press("Kirim komentar").sees("Komentar Anda terkirim.");
            assertThat(ratna.post("Saya " + stance).locator().locator(".pill[class*=stance-]"))
                    .hasText(stance);
        }
        ratna.post("Saya Netral").follow("Balas").sees("Anda membalas Ratna Wulandari");
        assertThat(ratna.field("Komentar Anda")).isVisible();
        assertThat(ratna.page().getByLabel("Sikap Anda")).hasCount(0);
        visitors.onPhone()
                .open(ratna.path().replaceFirst("[?#].*", ""))
                .sees("3 balasan")
                .isAccessible();
    }

    @Test
    void an_official_decides_in_four_ways_always_with_a_reason(Visitors visitors) {
        var title = Visitor.unique("Lampu di tangga");
        var ratna = proposed(visitors.atDesk().as("ratna"), title);
        var proposal = ratna.path().replaceFirst("[?#].*", "");
        var hendra = visitors.atDesk().as("hendra").open(proposal).follow("Jawab usulan");
        hendra.press("Terbitkan jawaban")
                .sees("Pilih satu keputusan.")
                .tick("Ditolak")
                .press("Terbitkan jawaban");
        hendra.sees("Alasan belum diisi.").isAccessible();
        assertThat(hendra.field("Ditolak")).isChecked();
        for (var kind : List.of("Ditolak", "Di luar wewenang", "Sebagian diterima", "Diterima")) {
            hendra.tick(kind + ".").fill("Alasan", kind + " sebab anggarannya.").press("Terbitkan jawaban");
            hendra.sees("Jawaban resmi terbit.").sees(kind + " sebab anggarannya.");
            var reader = ratna.open(SPACE + "/proposals?q=" + title.replace(' ', '+'));
            assertThat(reader.page().locator("main .rows > li")).containsText(kind);
            hendra.follow("Ubah jawaban");
        }
        ratna.follow(title).sees("Hendra Gunawan, Dinas Lingkungan Hidup").isAccessible();
    }

    @Test
    void an_old_title_in_the_address_leads_on_and_keeps_what_was_asked(Visitors visitors) {
        var visitor = visitors.atDesk();
        visitor.open("/space/taman-tepi-sungai-ciliwetan/proposals");
        var now = visitor.page().locator(".rows h3 a").first().getAttribute("href");
        var id = now.replaceFirst("^/proposal/([0-9]+)/.*", "$1");
        visitor.open("/proposal/" + id + "/an-older-title?order=helpful&q=a%20b");
        assertThat(visitor.page().url()).endsWith(now + "?order=helpful&q=a%20b");
        visitor.open("/proposal/" + id);
        assertThat(visitor.page().url()).endsWith(now);
    }

    @Test
    void what_a_list_was_asked_for_stays_in_its_address(Visitors visitors) {
        var visitor = visitors.onPhone().open(SPACE + "/proposals");
        visitor.page().locator("details.filters summary").click();
        visitor.choose("Status", "Menunggu jawaban");
        visitor.page().locator("details.filters button").click();
        assertThat(visitor.path()).contains("status=waiting");
        visitor.choose("Urutkan", "Paling banyak dukungan");
        visitor.page().locator("form.inline-form button").click();
        assertThat(visitor.path()).contains("status=waiting", "sort=supported");
        visitor.follow("Berikutnya");
        assertThat(visitor.path()).contains("status=waiting", "sort=supported");
        assertThat(visitor.field("Urutkan")).hasValue("supported");
        assertThat(visitor.page().locator("#f-status")).hasValue("waiting");
        visitor.follow("Sebelumnya").isAccessible();

        visitor.open(SPACE + "/proposals?sort=random");
        assertThat(visitor.path()).contains("seed=");
        var seed = visitor.path().replaceFirst(".*seed=([0-9a-zA-Z-]+).*", "$1");
        var first = titles(visitor);
        visitor.page().reload();
        assertThat(titles(visitor)).isEqualTo(first);
        visitor.follow("Berikutnya");
        assertThat(visitor.path()).contains("seed=" + seed);
        var both = new HashSet<>(first);
        both.addAll(titles(visitor));
        assertThat(both).hasSize(first.size() + titles(visitor).size());
        visitor.follow("Sebelumnya");
        assertThat(titles(visitor)).isEqualTo(first);
    }

    private static Visitor proposed(Visitor author, String title) {
        author.open(SPACE + "/proposals/new").fill("Judul", title);
        author.choose("Kategori", "Akses").fill("Isi usulan", "Supaya semua orang bisa lewat.");
        return author.press("Kirim usulan").sees("Usulan Anda terkirim.");
    }

    private static int count(Visitor visitor) {
        return Integer.parseInt(
                visitor.page().locator(".support-count").innerText().replaceFirst("(?s)\\D.*", ""));
    }

    private static List<String> titles(Visitor visitor) {
        return visitor.page().locator("main .rows h3").allInnerTexts();
    }
}
