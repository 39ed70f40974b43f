package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class WritingProposalsBrowserIT {
    private static final String SPACE = "/space/taman-tepi-sungai-ciliwetan";
    private static final String WHEELCHAIRS = "Jalur kursi roda dari Jembatan Lama ke dermaga";

    @Test
    void without_script_similar_ones_are_shown_before_and_a_withdrawn_one_leaves_a_page(Visitors visitors) {
        var title = Visitor.unique("Jalur kursi roda menuju dermaga");
        var ratna = visitors.withoutScript().signIn("ratna").open(SPACE + "/proposals/new");
        ratna.fill("Judul", title);
        ratna.page().getByLabel("Kategori").selectOption(new SelectOption().setIndex(1));
        ratna.fill("Isi usulan", "Supaya semua bisa lewat.").press("Kirim usulan");
        ratna.sees("Apakah usulan Anda sudah ada di sini?").sees(WHEELCHAIRS);
        assertThat(ratna.field("Isi usulan").inputValue()).isEqualTo("Supaya semua bisa lewat.");
        ratna.press("Usulan saya berbeda, terbitkan").sees("Usulan Anda terkirim");
        var path = URI.create(ratna.page().url()).getPath();
        ratna.follow("Tarik").sees("Dukungan dan komentarnya disimpan").press("Tarik tulisan");
        ratna.sees("Anda bisa mengembalikannya sampai");

        var visitor = visitors.onPhone().open(path);
        visitor.sees("Usulan ini ditarik kembali").doesNotSee(title).isAccessible();
    }

    @Test
    void with_script_similar_ones_show_while_the_title_is_typed(Visitors visitors) {
        var ratna = visitors.onPhone().signIn("ratna").open(SPACE + "/proposals/new");
        ratna.field("Judul").pressSequentially("Kursi roda ke dermaga Jembatan Lama");
        ratna.page().locator("[data-similar-shown] a").first().waitFor();
        ratna.sees(WHEELCHAIRS).isAccessible();
    }

    @Test
    void a_suggested_text_is_read_as_differences_and_accepted(Visitors visitors) {
        var ratna = visitors.atDesk().signIn("ratna").open(SPACE + "/proposals?q=kursi+roda+dari");
        ratna.follow(WHEELCHAIRS);
        var path = ratna.path();
        ratna.open(path + "/amendments").follow("Saran dari Wayan Sudarta");
        assertThat(ratna.page().locator("ins").count()).isPositive();
        assertThat(ratna.page().locator("del").count()).isPositive();
        ratna.isAccessible().press("Terima dan ubah usulan").sees("berteduh tiap 50 meter");

        var visitor = visitors.withoutScript().open(path + "/amendments");
        visitor.sees("Diterima").sees("Ditolak");
    }

    @Test
    void who_is_asked_confirms_and_is_named(Visitors visitors) {
        var ratna = visitors.withoutScript().signIn("ratna").open(SPACE + "/proposals/new");
        var title = Visitor.unique("Rumah kompos bersama warga");
        ratna.fill("Judul", title);
        ratna.page().getByLabel("Kategori").selectOption(new SelectOption().setIndex(1));
        ratna.fill("Tempat", "Sudut Jl. Melati dekat pasar").fill("Isi usulan", "Satu untuk tiap RT.");
        ratna.press("Kirim usulan").sees("Usulan Anda terkirim").sees("Sudut Jl. Melati dekat pasar");
        var path = ratna.path().replaceFirst("[?].*", "");
        ratna.open(path + "/authors").fill("Nama pengguna", "sari").press("Ajak menulis bersama");
        ratna.sees("Ajakan terkirim").sees("Menunggu jawaban");
        ratna.open(path + "/authors").fill("Nama pengguna", "tidak-ada").press("Ajak menulis bersama");
        assertThat(ratna.page().locator(".error-summary").count()).isOne();
        visitors.atDesk().open(path).doesNotSee("Sari Handayani");

        var sari = visitors.atDesk().signIn("sari").open(path);
        sari.sees("Anda diajak menjadi penulis usulan ini");
        sari.press("Setuju menjadi penulis").sees("Anda sekarang penulis usulan ini");
        visitors.onPhone().open(path).sees("Sari Handayani");
    }

    @Test
    void a_manager_asks_and_a_resident_answers(Visitors visitors) {
        var label = Visitor.unique("Berapa bangku");
        var hendra = visitors.withoutScript().signIn("hendra").open(SPACE + "/proposals/fields");
        var form = hendra.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Pertanyaan baru"));
        form.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Angka"))
                .check();
        form.getByLabel("Pertanyaan", new Locator.GetByLabelOptions().setExact(true))
                .fill(label);
        hendra.press("Tambah pertanyaan").sees("Pertanyaan ditambahkan");

        var ratna = visitors.withoutScript().signIn("ratna").open(SPACE + "/proposals/new");
        ratna.fill("Judul", Visitor.unique("Zona tenang membaca"));
        ratna.page().getByLabel("Kategori").selectOption(new SelectOption().setIndex(1));
        ratna.fill("Isi usulan", "Di bawah pohon.").fill(label, "NaN").press("Kirim usulan");
        ratna.sees("Isi dengan angka biasa").fill(label, "1.250").press("Kirim usulan");
        ratna.sees("Usulan Anda terkirim").sees("1.250");
    }
}
