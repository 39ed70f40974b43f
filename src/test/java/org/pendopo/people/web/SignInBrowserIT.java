package org.pendopo.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.testing.browser.HouseForTests;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;
import org.pendopo.testing.web.WebVisitor;

@ExtendWith(InBrowser.class)
class SignInBrowserIT {
    private static final String SESSION = "JSESSIONID";
    private static final Page.WaitForConditionOptions FIVE_SECONDS =
            new Page.WaitForConditionOptions().setTimeout(5_000);

    private final Web web = new Web(HouseForTests.house().baseUrl());

    @Test
    void leads_back_to_the_page_where_one_was(Visitors visitors) {
        var ratna = visitors.atDesk().open("/settings?from=test").signIn("ratna");
        assertThat(ratna.page().url()).endsWith("/settings?from=test");
        ratna.sees("Ratna Wulandari").isAccessible();
    }

    @Test
    void works_without_script_and_on_a_phone(Visitors visitors) {
        visitors.withoutScript().signIn("ratna").open("/settings").sees("Dari akun kota Anda");
        visitors.onPhone()
                .signIn("ratna")
                .open("/settings")
                .sees("Dari akun kota Anda")
                .isAccessible();
    }

    @Test
    void gives_the_session_a_new_id(Visitors visitors) {
        var visitor = visitors.atDesk();
        var given = new ArrayList<String>();
        visitor.page().onResponse(response -> response.headersArray().stream()
                .filter(h -> h.name.equalsIgnoreCase("set-cookie") && h.value.startsWith(SESSION + "="))
                .forEach(h -> given.add(h.value.replaceAll("^[^=]+=([^;]*).*$", "$1"))));
        var base = HouseForTests.house().baseUrl();
        visitor.page().context().addCookies(List.of(new Cookie(SESSION, "planted").setUrl(base)));
        visitor.open("/").signIn("ratna");

        var valid = session(visitor);
        assertThat(valid).isNotEqualTo("planted");
        assertThat(web.isSignedIn(valid)).isTrue();
        assertThat(given).as("ids before the last one").hasSizeGreaterThan(1).contains(valid);
        assertThat(given).filteredOn(id -> !id.equals(valid)).noneMatch(web::isSignedIn);
        assertThat(web.isSignedIn("planted")).isFalse();
    }

    @Test
    void out_ends_both_sessions(Visitors visitors) {
        var ratna = visitors.atDesk().signIn("ratna");
        var id = session(ratna);
        ratna.page().locator("header .menu summary").click();
        ratna.press("Keluar");
        ratna.page().locator("header a[href^='/login']").waitFor();
        assertThat(web.isSignedIn(id)).isFalse();
        ratna.page().navigate("/login?to=/");
        assertThat(ratna.page().locator("#password").isVisible())
                .as("Keycloak asks again")
                .isTrue();
    }

    @Test
    void is_lost_within_five_seconds_when_the_provider_ends_the_session(Visitors visitors) {
        account("berhenti");
        var visitor = visitors.atDesk().signIn("berhenti");
        HouseForTests.house().keycloak().admin().logout("berhenti");
        visitor.page().waitForCondition(() -> isVisitor(visitor), FIVE_SECONDS);
    }

    @Test
    void is_lost_within_five_seconds_when_one_ends_it_at_the_account(Visitors visitors) {
        account("dua-gawai");
        var elsewhere = visitors.onPhone().signIn("dua-gawai");
        var here = visitors.atDesk().signIn("dua-gawai").open("/my-data");
        here.follow("Lihat dan akhiri sesi saya");
        here.page()
                .locator("button.pf-m-secondary")
                .filter(new Locator.FilterOptions().setHasText("Keluar"))
                .click();
        here.page().locator("#modal-confirm").click();
        elsewhere.page().waitForCondition(() -> isVisitor(elsewhere), FIVE_SECONDS);
        here.open("/my-data").sees("Unduh sebagai halaman");
    }

    @Test
    void is_lost_within_five_seconds_when_the_account_is_disabled(Visitors visitors) {
        account("dicabut");
        var visitor = visitors.atDesk().signIn("dicabut");
        HouseForTests.house().keycloak().admin().disable("dicabut");
        visitor.page().waitForCondition(() -> isVisitor(visitor), FIVE_SECONDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/\t/evil.example/",
                "javascript:alert(1)",
                "evil.example",
                "/a\r\nLocation: https://evil.example/",
                ""
            })
    void never_leads_elsewhere(String to) {
        assertThat(web.location("/login?to=" + Web.encoded(to))).startsWith("/login/start?to=%2F&");
    }

    @Test
    void returns_to_the_configured_address_whatever_host_a_request_names() {
        var back = "redirect_uri=" + Web.encoded(HouseForTests.house().baseUrl() + "/login/start");
        assertThat(web.locationFor("evil.example", "/login/start?to=/")).contains(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dGVzdDp0ZXN0", "Bearer x.y.z", "Bearer", ""})
    void takes_no_notice_of_credentials_in_a_header(String credentials) {
        assertThat(web.getWith("Authorization", credentials, "/settings").body())
                .doesNotContain("action=\"/logout\"");
        var person = new WebVisitor(HouseForTests.house().baseUrl());
        person.signIn("budi", Visitor.PASSWORD);
        var session = person.cookie(SESSION);
        assertThat(web.getInWithCredentials(session, credentials, "/settings").body())
                .contains("action=\"/logout\"");
        assertThat(web.isSignedIn(session)).isTrue();
    }

    @Test
    void is_needed_no_more_when_one_is_signed_in(Visitors visitors) {
        var visitor = visitors.atDesk().signIn("budi");
        visitor.page().navigate("/login?to=" + Web.encoded("//evil.example/"));
        assertThat(visitor.page().url()).isEqualTo(HouseForTests.house().baseUrl() + "/");
    }

    @Test
    void leaves_visitors_without_cookies_and_members_without_caches(Visitors visitors) {
        for (var path : List.of("/", "/settings", "/login", "/nothing-here")) {
            assertThat(web.get(path).headers().allValues("set-cookie")).as(path).isEmpty();
        }
        var visitor = visitors.atDesk().signIn("budi");
        assertThat(web.getIn(session(visitor), "/").headers().firstValue("cache-control"))
                .contains("private, no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x.y.z", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0."})
    void tokens_that_are_none_end_nothing(String token) {
        var answer = web.post("/backchannel-logout", "logout_token=" + Web.encoded(token));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void that_was_cancelled_says_so() {
        var answer = web.get("/login/start?error=access_denied&state=x&to=/settings");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Anda belum masuk", "/login?to=%2Fsettings");
        assertThat(web.get("/login/start?code").statusCode()).isEqualTo(403);
    }

    @Test
    void suspended_people_read_why_and_get_no_further(Visitors visitors) {
        account("ditangguhkan");
        var person = visitors.atDesk().signIn("ditangguhkan");
        var admin = visitors.atDesk().signIn("admin").open("/person/ditangguhkan");
        admin.fill("Alasan yang akan dibaca orang ini", "Iklan <script>alert(1)</script> #{7*7}");
        admin.press("Tangguhkan akun").sees("Akun ditangguhkan.");

        person.page().navigate("/settings");
        assertThat(person.page().url()).endsWith("/suspended");
        person.sees("Iklan <script>alert(1)</script> #{7*7}").isAccessible();
        assertThat(web.getIn(session(person), "/api/v1/anything").statusCode()).isEqualTo(403);

        admin.open("/person/ditangguhkan").press("Cabut penangguhan").sees("Penangguhan dicabut.");
        person.open("/settings").sees("Dari akun kota Anda");
    }

    private static void account(String username) {
        var admin = HouseForTests.house().keycloak().admin();
        admin.create(username, Visitor.PASSWORD);
    }

    private static boolean isVisitor(Visitor visitor) {
        visitor.page().reload();
        return visitor.page().locator("header a[href^='/login']").count() > 0;
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION) && cookie.path.equals("/"))
                .findFirst()
                .orElseThrow()
                .value;
    }
}
