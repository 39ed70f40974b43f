package org.pendopo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** Whatever goes wrong, people get a page of the house that says so in their language; programs get the right status. */
@ExtendWith(InBrowser.class)
class ErrorPagesBrowserIT {
    private static final String SPACE = "/space/warga-peduli-sungai-ciliwetan";

    @Test
    void are_of_the_house_on_a_phone_in_both_languages_and_themes(Visitors visitors) {
        var stage = new Stage(visitors);
        var ratna = visitors.onPhone().signIn("ratna");
        isOfTheHouse(ratna, "/nothing-here", 404);
        isOfTheHouse(ratna, "/admin", 403);
        stage.run("alter table hiding rename to hiding_away");
        try {
            isOfTheHouse(ratna, SPACE + "/reports/hidden", 500);
        } finally {
            stage.run("alter table hiding_away rename to hiding");
        }
        assertThat(ratna.status(SPACE + "/reports/hidden")).isEqualTo(200);
    }

    private static void isOfTheHouse(Visitor visitor, String path, int status) {
        for (var language : List.of("id", "en")) {
            for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                assertThat(visitor.status(path + "?lang=" + language)).as(path).isEqualTo(status);
                assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
                assertThat(visitor.page().locator("main").textContent())
                        .contains(String.valueOf(status))
                        .doesNotContain("Exception", "at org.", "SELECT", "hiding");
                visitor.isAccessible();
            }
        }
    }

    @Test
    void have_the_right_status() {
        isOfTheHouse(Wire.post("/preferences", Map.of(), "theme=dark"), 403);
        isOfTheHouse(Wire.get("/nothing-here"), 404);
        isOfTheHouse(Wire.get("/topic/abc"), 404);
        isOfTheHouse(Wire.get("/logout"), 405);
        isOfTheHouse(Wire.get("/login/start?error=access_denied&to=/"), 400);
        isOfTheHouse(Wire.get("/nothing-here?lang=en"), 404);
    }

    @Test
    void of_what_is_too_large_say_so() {
        var headers = Map.of("Content-Length", "300000000", "Content-Type", "application/x-www-form-urlencoded");
        var answer = Wire.send("POST", "/preferences", headers, "theme=dark");
        assertThat(answer.status()).isIn(403, 413);
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
    }

    private static void isOfTheHouse(Wire.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body())
                .contains("pendopo.css", "<main")
                .doesNotContain("at org.", "Exception", "JBWEB", "WildFly");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
