package org.pendopo.guardians;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** A second guardian of a child, from the letter of the school to the withdrawal and back; the child already has one. */
@ExtendWith(InBrowser.class)
class GuardianBrowserIT {
    private static final String CLASS = "/space/bahasa-indonesia-7a";
    private static final String TAKING_PART = ": Ikut serta di kelas";

    @Test
    void from_the_letter_to_the_withdrawal(Visitors visitors) {
        journey(visitors, visitors.atDesk().as("ratna"), visitors.onPhone().as("ayu"), true);
    }

    @Test
    void without_script_just_the_same(Visitors visitors) {
        journey(
                visitors,
                visitors.withoutScript().as("budi"),
                visitors.withoutScript().as("ayu"),
                false);
    }

    private static void journey(Visitors visitors, Visitor guardian, Visitor ayu, boolean script) {
        var code = code(visitors.atDesk().as("sari"));
        guardian.open("/guardian").fill("Kode pasangan", code).press("Hubungkan");
        guardian.sees("Anda terhubung dengan anak Anda.").sees("Ikut serta di kelas");
        var child = guardian.path().replaceFirst("[?].*", "");
        var dewi = visitors.withoutScript().as("dewi").open("/guardian");
        dewi.fill("Kode pasangan", code).press("Hubungkan").sees("Kode ini tidak berlaku.");

        var words = write(ayu, "Cerita saya");
        guardian.open(child).sees(words);
        guardian.page().getByTitle("Tarik persetujuan" + TAKING_PART).click();
        guardian.sees("Persetujuan ditarik dan langsung berlaku.").sees("Sampai saat itu Anda dapat menyetujui lagi.");
        writesNothing(ayu);
        if (script) {
            guardian.isAccessible();
            ayu.open("/guardian").isAccessible();
        }

        guardian.open(child);
        guardian.page().getByTitle("Setujui" + TAKING_PART).click();
        guardian.sees("Persetujuan dicatat dan langsung berlaku.").sees(words);
        write(ayu, "Cerita lagi");
        end(guardian.open(child).page());
        guardian.sees("Hubungan diakhiri.");
        assertThat(guardian.status(child))
                .as("nobody else reads what a child wrote")
                .isEqualTo(404);
    }

    private static void writesNothing(Visitor ayu) {
        ayu.open("/guardian").sees("Wali Anda belum menyetujui");
        assertThat(ayu.status(CLASS + "/forum")).as("a child reads its class").isEqualTo(200);
        assertThat(ayu.open(CLASS + "/forum/new").page().getByLabel("Judul").count())
                .as("and writes nothing in it")
                .isZero();
    }

    private static String code(Visitor sari) {
        sari.open(CLASS + "/guardians");
        sari.page().getByTitle("Buat kode untuk wali: Ayu Kirana").click();
        sari.sees("Surat untuk wali Ayu Kirana");
        return String.valueOf(sari.page().locator(".big-code").first().textContent())
                .strip();
    }

    private static String write(Visitor ayu, String title) {
        var words = Visitor.unique(title);
        ayu.open(CLASS + "/forum/new").fill("Judul", words).choose("Kategori", "Menulis");
        ayu.fill("Isi", "Hari ini saya menulis tentang pasar.").press("Terbitkan topik");
        ayu.sees("Topik Anda sudah terbit.");
        return words;
    }

    private static void end(Page page) {
        page.locator("details summary").last().click();
        page.locator("details input[type=submit]").last().click();
    }
}
