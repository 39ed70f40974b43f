package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class ConsultationBrowserIT {
    private static final String SPACE = "/space/taman-tepi-sungai-ciliwetan";

    @Test
    void a_resident_proposes_without_script_an_official_answers_and_everybody_reads(Visitors visitors) {
        var ratna = visitors.withoutScript().signIn("ratna").open(SPACE + "/proposals/new");
        ratna.fill("Judul", "Bangku untuk lansia <script>alert(1)</script> #{7*7}");
        ratna.page().getByLabel("Kategori").selectOption(new SelectOption().setIndex(1));
        ratna.fill("Isi usulan", "Setiap lima puluh meter satu bangku.").press("Kirim usulan");
        ratna.sees("Usulan Anda terkirim").sees("Bangku untuk lansia <script>alert(1)</script> #{7*7}");
        var path = URI.create(ratna.page().url()).getPath();

        var hendra = visitors.atDesk().signIn("hendra").open(path + "/answer");
        hendra.page().locator("main input[type=radio]").first().check();
        hendra.page().locator("main textarea").first().fill("Dua belas bangku dipasang tahun depan.");
        hendra.press("Terbitkan jawaban").sees("Dua belas bangku dipasang tahun depan.");

        var visitor = visitors.onPhone().open(path);
        visitor.sees("Dua belas bangku dipasang tahun depan.").isAccessible();
    }

    @Test
    void who_is_not_confirmed_is_told_what_would_change_it(Visitors visitors) {
        var budi = visitors.atDesk().signIn("budi").open(SPACE + "/proposals/new");
        budi.sees("kantor kelurahan");
        assertThat(budi.page().locator("main textarea").count()).isZero();
    }
}
