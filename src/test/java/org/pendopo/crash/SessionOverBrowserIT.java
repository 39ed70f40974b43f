package org.pendopo.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.run.House;
import org.pendopo.testing.Patience;
import org.pendopo.testing.browser.HouseForTests;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;
import org.pendopo.testing.web.HtmlForm;
import org.pendopo.testing.web.WebVisitor;

/** People write for longer than tokens and sessions last. */
@ExtendWith(InBrowser.class)
class SessionOverBrowserIT {
    private static final String COMPOSER = "composer:write";
    private static final String WRITING = "#reply textarea";

    /** One second more than the server asks of a token that it uses. */
    private static final int SHORT_SECONDS = 11;

    private final House house = HouseForTests.house();
    private final WebVisitor dewi = new WebVisitor(house.baseUrl());
    private final String text = "Ditulis lama-lama <b>" + UUID.randomUUID() + "</b>\nbaris kedua";
    private String proposal = "";

    @BeforeEach
    void find() {
        var ledger = new Ledger(house.postgres().database());
        proposal = "/proposal/" + ledger.proposals().getFirst();
    }

    @Test
    void a_token_that_has_run_out_is_renewed_and_what_was_begun_is_sent() {
        var usual = house.keycloak().admin().tokenLife("pendopo", SHORT_SECONDS);
        try {
            dewi.signIn("dewi", Visitor.PASSWORD);
            var page = dewi.get(proposal);
            var end = System.nanoTime() + Duration.ofSeconds(SHORT_SECONDS + 1).toNanos();
            Patience.within(Duration.ofSeconds(SHORT_SECONDS + 5), () -> System.nanoTime() > end);
            isTaken(dewi.send(page.uri(), written(page)));
        } finally {
            house.keycloak().admin().tokenLife("pendopo", usual);
        }
    }

    @Test
    void who_was_signed_out_elsewhere_gets_the_text_back() {
        dewi.signIn("dewi", Visitor.PASSWORD);
        var page = dewi.get(proposal);
        house.keycloak().admin().logout("dewi");
        Patience.within(Duration.ofSeconds(5), () -> !dewi.isSignedIn());
        isGivenBack(dewi.send(page.uri(), written(page)));
        dewi.signIn("dewi", Visitor.PASSWORD);
        var again = dewi.get(proposal);
        isTaken(dewi.send(again.uri(), written(again)));
    }

    @Test
    void who_is_signed_out_by_the_very_request_gets_the_text_back() {
        dewi.signIn("dewi", Visitor.PASSWORD);
        var page = dewi.get(proposal);
        house.keycloak().admin().logout("dewi");
        isGivenBack(dewi.send(page.uri(), written(page)));
    }

    @Test
    void a_browser_puts_the_text_back_into_the_form_after_signing_in(Visitors visitors) {
        var sari = visitors.atDesk().open(proposal).signIn("sari");
        sari.page().locator(WRITING).fill(text);
        house.keycloak().admin().logout("sari");
        sari.press("Kirim komentar").sees("Anda sudah tidak masuk lagi").isAccessible();
        sari.page().locator(".error-page a[href^='/login']").click();
        sari.page().locator("#username").fill("sari");
        sari.page().locator("#password").fill(Visitor.PASSWORD);
        sari.page().locator("#kc-login").click();
        sari.page().locator("header .menu summary").waitFor();
        assertThat(sari.page().locator(WRITING).inputValue()).isEqualTo(text);
    }

    private HtmlForm written(HttpResponse<String> page) {
        return HtmlForm.of(page.body(), COMPOSER)
                .orElseThrow()
                .with(COMPOSER + ":w:text", text)
                .with(COMPOSER + ":send", "x");
    }

    private void isTaken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location").orElse("")).contains("done=proposals.commented");
    }

    private void isGivenBack(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Anda sudah tidak masuk lagi", "/login?to=" + proposal.replace("/", "%2F"))
                .contains(text.replace("<", "&lt;").replace(">", "&gt;"));
    }
}
