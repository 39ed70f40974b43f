package org.pendopo.proposals.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** An official brings files into a consultation. */
@ExtendWith(InBrowser.class)
class ImportBrowserIT {
    private static final String LIST = "/space/taman-tepi-sungai-ciliwetan/proposals";

    private static void upload(Visitor official, String name, byte[] content) {
        official.open(LIST + "/import");
        official.page().getByLabel("Berkas", exactly()).setInputFiles(new FilePayload(name, "text/csv", content));
        official.press("Unggah dan lihat");
    }

    private static com.microsoft.playwright.Page.GetByLabelOptions exactly() {
        return new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true);
    }

    private static void choose(Visitor official, String field, String column) {
        official.page().getByLabel(field, exactly()).selectOption(column);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_is_uploaded_matched_corrected_and_watched_until_it_is_in(Visitors visitors) {
        var hendra = visitors.atDesk().signIn("hendra");
        upload(
                hendra,
                "usulan.csv",
                utf8(
                        "apa;berapa;di mana\nPerosotan baru <b>di</b> taman;murah;Ciliwetan\nAyunan;2.500.000;Atlantis\n"));
        hendra.sees("Tidak ada kolom judul").isAccessible();
        choose(hendra, "Judul", "0");
        choose(hendra, "Biaya", "1");
        choose(hendra, "Wilayah", "2");
        hendra.press("Perbarui pratinjau").sees("“murah” bukan jumlah uang");
        assertThat(hendra.page().locator("tr.is-wrong th").first().textContent())
                .isEqualTo("2");
        assertThat(hendra.page().getByLabel("Biaya", exactly()).inputValue()).isEqualTo("1");
        assertThat(hendra.button("Impor 2 usulan").count()).isZero();

        choose(hendra, "Biaya", "-1");
        hendra.press("Perbarui pratinjau")
                .sees("“Atlantis” bukan wilayah konsultasi ini")
                .isAccessible();
        hendra.press("Impor 2 usulan").sees("2 usulan sudah masuk").isAccessible();
        hendra.follow("Lihat usulan").sees("Perosotan baru <b>di</b> taman");
        hendra.follow("Ayunan").sees("Atlantis").isAccessible();
    }

    @Test
    void without_script_and_on_a_phone_it_works_too(Visitors visitors) {
        var hendra = visitors.with(Visitors.options().setViewportSize(390, 844).setJavaScriptEnabled(false))
                .signIn("hendra");
        upload(hendra, "sepeda.csv", utf8("judul,uraian\nParkir sepeda tanpa skrip,Dekat gerbang.\n"));
        hendra.press("Impor 1 usulan");
        var done = hendra.page().getByText("1 usulan sudah masuk");
        for (var looks = 0; looks < 50 && done.count() == 0; looks++) {
            hendra.follow("Perbarui halaman");
        }
        PlaywrightAssertions.assertThat(done).isVisible();
        upload(hendra, "lagi.csv", utf8("judul,uraian\nParkir sepeda tanpa skrip,Dekat gerbang.\n"));
        hendra.sees("Berkas yang persis sama sudah ada");
    }

    @Test
    void what_cannot_be_read_is_refused_in_the_readers_words(Visitors visitors) {
        var hendra = visitors.atDesk().signIn("hendra");
        upload(hendra, "latin.csv", "judul\nKafé\n".getBytes(StandardCharsets.ISO_8859_1));
        hendra.sees("Berkas ini mungkin Latin-1").isAccessible();
        upload(
                hendra,
                "polnoc.pb",
                "META\nkey;value\nencoding;windows-1250\nunit;Łódź\n".getBytes(Charset.forName("windows-1250")));
        hendra.sees("Bagian PROJECTS tidak ada");
        hendra.open(LIST + "/import").press("Unggah dan lihat").sees("Pilih berkas dulu");
    }

    @Test
    void a_file_that_is_too_large_is_told_at_its_field(Visitors visitors) {
        var file = new byte[21 * 1024 * 1024];
        java.util.Arrays.fill(file, (byte) 'a');
        var script = visitors.atDesk().signIn("hendra");
        upload(script, "besar.csv", file);
        var field = script.page().getByLabel("Berkas", exactly());
        assertThat(field.evaluate("f => f.validationMessage")).asString().contains("lebih besar dari 20 MB");
        var plain = visitors.withoutScript().signIn("hendra");
        upload(plain, "besar.csv", file);
        plain.sees("lebih besar dari 20 MB");
    }
}
