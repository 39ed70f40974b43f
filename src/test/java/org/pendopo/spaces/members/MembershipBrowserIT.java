package org.pendopo.spaces.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class MembershipBrowserIT {
    private static final String OPEN = "/space/warga-peduli-sungai-ciliwetan";
    private static final String ON_REQUEST = "/space/kebun-warga-melati";
    private static final String CLASS = "/space/bahasa-indonesia-7a";

    @Test
    void an_open_space_takes_people_in_and_lets_them_go(Visitors visitors) {
        var tini = visitors.newcomer("tini")
                .open(OPEN + "/forum/new")
                .sees("Hanya anggota")
                .follow("Lihat cara bergabung");
        tini.press("Ikut serta").sees("Anda sudah bergabung.").sees("Anda di sini sebagai Anggota.");
        tini.open(OPEN + "/members").fill("Cari nama", tini.name());
        tini.page().locator("main form.filters button").click();
        assertThat(tini.page().locator("main tbody tr")).hasCount(1);
        assertThat(tini.page().locator("main tbody tr")).containsText(tini.name());

        tini.follow("Keluar dari ruang ini").isAccessible();
        tini.press("Keluar dari ruang ini").sees("Anda sudah keluar dari ruang itu.");
        assertThat(tini.path()).startsWith("/communities");
        assertThat(tini.open(OPEN).button("Ikut serta")).isVisible();
    }

    @Test
    void a_request_is_declined_with_a_reason_then_approved(Visitors visitors) {
        var tora = visitors.newcomer("tora").open(ON_REQUEST);
        tora.press("Minta bergabung").sees("Permintaan dikirim.").sees("menunggu keputusan pengelola");
        var ratna = visitors.atDesk().as("ratna").open("/");
        ratna.page()
                .locator("#waiting + ul a[href='" + ON_REQUEST + "/members']")
                .click();
        request(ratna, tora).getByText("Tolak").click();
        ratna.press("Tolak")
                .sees("Tulis alasannya. Orang yang bersangkutan akan membacanya.")
                .isAccessible();
        ratna.fill("Alasan", "Tulis dulu di RT mana Anda tinggal.")
                .press("Tolak")
                .sees("Permintaan ditolak.");

        tora.open(ON_REQUEST).sees("Pengelola menolak permintaan Anda: Tulis dulu di RT mana Anda tinggal.");
        tora.press("Minta bergabung").sees("menunggu keputusan pengelola");
        ratna.open(ON_REQUEST + "/members");
        request(ratna, tora).getByText("Terima").click();
        ratna.sees("Permintaan diterima.");
        tora.open(ON_REQUEST).sees("Anda di sini sebagai Anggota.");
    }

    @Test
    void an_owner_gives_a_role_and_removes_with_a_reason(Visitors visitors) {
        var tika = visitors.newcomer("tika").open(OPEN).press("Ikut serta").sees("Anda sudah bergabung.");
        var members = OPEN + "/members?q=" + tika.name();
        var ratna = visitors.atDesk().as("ratna").open(members);
        ratna.choose("Peran " + tika.name(), "Moderator").press("Ubah").sees("Peran diubah.");
        tika.open(OPEN).sees("Anda di sini sebagai Moderator.").follow("Laporan");
        assertThat(tika.path()).isEqualTo(OPEN + "/reports");

        ratna.open(members).follow("Keluarkan " + tika.name());
        ratna.press("Keluarkan").sees("Tulis alasannya.");
        ratna.fill("Alasan", "Berulang kali menghapus laporan teman.")
                .press("Keluarkan")
                .sees("Anggota dikeluarkan.");
        tika.open(OPEN).sees("Anda dikeluarkan dari ruang ini: Berulang kali menghapus laporan teman.");
        assertThat(tika.button("Ikut serta")).isHidden();
        tika.isAccessible();
        assertThat(tika.status(OPEN + "/reports")).isEqualTo(403);
    }

    @Test
    void a_class_opens_with_its_code_only(Visitors visitors) {
        var sari = visitors.atDesk().as("sari").open(CLASS + "/members");
        var code = sari.page().locator(".big-code").innerText().strip();
        var tika = visitors.newcomer("tyas").open("/classes").follow("Gabung dengan kode");
        tika.fill("Kode", "abc").press("Gabung").sees("Kode bergabung terdiri dari 8 huruf dan angka.");
        assertThat(tika.field("Kode")).hasValue("abc");
        tika.fill("Kode", "ZZZZ-9999")
                .press("Gabung")
                .sees("Kode ini tidak berlaku.")
                .isAccessible();
        tika.fill("Kode", code.toLowerCase(Locale.ROOT)).press("Gabung").sees("Anda sudah bergabung.");
        assertThat(tika.path()).startsWith(CLASS);
        tika.sees("Anda di sini sebagai Murid.").sees("Pantun tentang sungai kita");

        sari.open(CLASS + "/members?q=" + tika.name()).follow("Keluarkan " + tika.name());
        sari.fill("Alasan", "Salah kelas.").press("Keluarkan").sees("Anggota dikeluarkan.");
        tika.open(CLASS).sees("Anda dikeluarkan dari ruang ini: Salah kelas.").doesNotSee("Pantun tentang sungai kita");
    }

    @Test
    void who_guesses_codes_is_told_when_to_go_on(Visitors visitors) {
        var tebak = visitors.newcomer("tebak").open("/join");
        for (var i = 0; i < 10; i++) {
            tebak.fill("Kode", "AAAA-AAA" + "BCDEFHJKMN".charAt(i))
                    .press("Gabung")
                    .sees("Kode ini tidak berlaku.");
        }
        var answer = tebak.page().waitForResponse("**/join", () -> tebak.fill("Kode", "AAAA-AAAP")
                .press("Gabung"));
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headerValue("retry-after")).isNotEmpty();
        tebak.sees("Terlalu sering dalam waktu singkat. Coba lagi setelah").isAccessible();
    }

    private static Locator request(Visitor owner, Visitor asking) {
        return owner.page().locator("main .rows > li").filter(new Locator.FilterOptions().setHasText(asking.name()));
    }
}
