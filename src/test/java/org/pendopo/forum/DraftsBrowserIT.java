package org.pendopo.forum;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.Patience;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** What is begun on one device is finished on another: with script while typing, without by a button. */
@ExtendWith(InBrowser.class)
class DraftsBrowserIT {
    private static final String NEW = "/space/warga-peduli-sungai-ciliwetan/forum/new";

    @Test
    void what_is_typed_is_there_on_another_device_and_gone_once_it_is_sent(Visitors visitors) {
        var title = Visitor.unique("Karung pasir");
        var phone = visitors.onPhone().as("dewi").open(NEW);
        var text = phone.page().locator("textarea").first();
        phone.fill("Judul", title);
        text.pressSequentially("Siapa yang punya?");
        assertThat(phone.page().locator("[data-draft-note]")).containsText("Konsep disimpan pukul");

        var desk = visitors.atDesk().as("dewi").open(NEW);
        desk.sees("Konsep Anda kembali").isAccessible();
        assertThat(desk.page().locator("textarea").first()).hasValue("Siapa yang punya?");
        desk.open("/drafts").sees(title).isAccessible();
        desk.page().getByText(title).first().click();
        if (desk.page().getByLabel("Kategori").count() > 0) {
            desk.page().getByLabel("Kategori").selectOption(new SelectOption().setIndex(1));
        }
        desk.press("Terbitkan topik").sees("Siapa yang punya?");
        desk.open("/drafts").doesNotSee(title);
        assertThat(desk.open(NEW).page().locator("textarea").first()).hasValue("");
    }

    @Test
    void without_script_a_button_keeps_it_and_a_deleted_draft_comes_back(Visitors visitors) {
        var title = Visitor.unique("Bibit pohon");
        var budi = visitors.withoutScript().as("budi").open(NEW);
        budi.fill("Judul", title);
        budi.press("Simpan konsep").sees("Konsep Anda disimpan.").sees("Konsep Anda kembali");
        assertThat(budi.page().locator("input[id$=title]")).hasValue(title);
        budi.press("Hapus konsep").sees("Konsep dihapus.");
        assertThat(budi.page().locator("input[id$=title]")).hasValue("");
        budi.open("/drafts").press("Kembalikan: " + title).sees("Konsep sudah kembali.");
        budi.press("Hapus konsep: " + title).sees("Baru saja dihapus");
        assertThat(budi.page().locator("#deleted")).isVisible();
    }

    @Test
    void a_reply_typed_in_haste_survives_closing_the_page(Visitors visitors) {
        var dewi = visitors.onPhone().as("dewi").open(NEW);
        dewi.fill("Judul", Visitor.unique("Karung"));
        dewi.page().getByLabel("Kategori").selectOption(new SelectOption().setIndex(1));
        dewi.page().locator("textarea").first().fill("Siapa yang ikut?");
        dewi.press("Terbitkan topik").sees("Topik Anda sudah terbit.");
        var path = dewi.path();
        var words = Visitor.unique("Besok saya bawa");
        dewi.page().locator("#reply textarea").fill(words);
        dewi.open("/drafts");
        Patience.within(
                Duration.ofSeconds(10),
                () -> dewi.open("/drafts").page().getByText(words).count() > 0);
        dewi.open(path);
        assertThat(dewi.page().locator("#reply textarea")).hasValue(words);
        dewi.open(path).press("Hapus konsep").sees("Konsep dihapus.");
        assertThat(dewi.page().locator("#reply textarea").inputValue()).isEmpty();
    }
}
