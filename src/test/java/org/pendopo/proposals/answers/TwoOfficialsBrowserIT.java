package org.pendopo.proposals.answers;

import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class TwoOfficialsBrowserIT {
    private static final String SPACE = "/space/taman-tepi-sungai-ciliwetan/proposals";

    @Test
    void one_official_prepares_an_answer_another_checks_and_publishes_it_and_then_everybody_reads_it(
            Visitors visitors) {
        var ratna = visitors.atDesk().signIn("ratna").open(SPACE + "/new");
        ratna.fill("Judul", "Payung untuk hari hujan");
        ratna.page().getByLabel("Kategori").selectOption(new SelectOption().setIndex(1));
        ratna.fill("Isi usulan", "Payung pinjaman di pintu masuk.").press("Kirim usulan");
        var path = URI.create(ratna.page().url()).getPath();

        var hendra = visitors.withoutScript().signIn("hendra").open(path + "/prepare");
        hendra.page().locator("main input[type=radio]").first().check();
        hendra.page().locator("main textarea").last().fill("Dua puluh payung tersedia bulan depan.");
        hendra.press("Simpan untuk diperiksa").sees("Menunggu diperiksa").sees("Petugas lain yang memeriksanya");

        var visitor = visitors.onPhone().open(path);
        visitor.sees("Menunggu jawaban").doesNotSee("Dua puluh payung");

        var rini = visitors.atDesk().signIn("rini").open("/desk?kind=check");
        rini.sees("Payung untuk hari hujan").open(path + "/prepare");
        rini.press("Jawaban benar, siap terbit").sees("Sudah diperiksa").isAccessible();
        rini.open(SPACE + "/publications").sees("Payung untuk hari hujan").isAccessible();
        rini.page().locator("label:has-text('Payung untuk hari hujan')").click();
        rini.page().locator("[id='publish:now']").click();
        rini.sees("Sudah terbit bersama");

        visitor.open(path).sees("Dua puluh payung tersedia bulan depan.").isAccessible();
    }
}
