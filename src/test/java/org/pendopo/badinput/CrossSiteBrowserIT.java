package org.pendopo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pendopo.testing.browser.HouseForTests;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** Forms that did not come from us, or not from this session: nothing of them is taken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossSiteBrowserIT {
    private static final String TOKEN = "pd_token";
    private final Visitors visitors = new Visitors();
    private final Stage stage = new Stage(visitors);

    @BeforeAll
    void open() {
        stage.community();
    }

    @AfterAll
    void close() {
        stage.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, OURS.evil.example, 403",
        "Sec-Fetch-Site, same-origin, 303",
        "Origin, OURS, 303",
        "X-Nothing, known, 303"
    })
    void forms_of_others_are_refused_even_with_our_token(String header, String value, int status) {
        var base = HouseForTests.house().baseUrl();
        var headers = Map.of("Cookie", cookie("ratna"), header, value.replace("OURS", base));
        var ready = topic("ratna", "Dari situs lain " + value);
        assertThat(Wire.post(ready.path(), headers, ready.body()).status()).isEqualTo(status);
        var stored = stage.number("select count(*) from contribution where title = 'Dari situs lain " + value + "'");
        assertThat(stored).isEqualTo(status == 303 ? "1" : "0");
    }

    @Test
    void tokens_that_are_not_of_this_session_are_refused() {
        var ours = topic("ratna", "Token");
        var theirs = token(topic("budi", "Token").body());
        var token = token(ours.body());
        var without = ours.body().replace(TOKEN + "=" + token, "x=y");
        var visitors = Wire.get("/").body().replaceAll("(?s).*name=\"pd_token\" value=\"([^\"]+)\".*", "$1");
        for (var body : List.of(
                without,
                without + "&" + TOKEN + "=",
                without + "&" + TOKEN + "=" + token.substring(1),
                without + "&" + TOKEN + "=" + theirs,
                without + "&" + TOKEN + "=" + visitors,
                without + "&" + TOKEN + "=" + theirs + "&" + TOKEN + "=" + token,
                without + "&" + TOKEN + "=%00",
                without + "&PD_TOKEN=" + token,
                without + "&" + TOKEN + "=" + "x".repeat(100_000))) {
            var sent = Pressed.send(page("ratna"), ours.path(), body);
            assertThat(sent.status()).as(body.substring(body.length() - 60)).isEqualTo(403);
        }
        assertThat(Pressed.send(page("ratna"), ours.path() + "?" + TOKEN + "=" + token, without)
                        .status())
                .as("a token in the address")
                .isIn(200, 403);
        assertThat(stage.number("select count(*) from contribution where title = 'Token'"))
                .isIn("0", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 403",
        "text/plain, 403",
        "multipart/form-data, 200",
        "application/xml, 403",
        "'', 403"
    })
    void bodies_of_another_kind_are_refused(String type, int status) {
        var ready = topic("ratna", "Jenis lain");
        var headers = Map.of("Cookie", cookie("ratna"), "Content-Type", type);
        var answer = Wire.send("POST", ready.path(), headers, ready.body());
        assertThat(answer.status()).as(type).isIn(status, 400);
        assertThat(stage.number("select count(*) from contribution where title = 'Jenis lain'"))
                .isEqualTo("0");
    }

    @Test
    void all_answers_carry_the_headers_that_keep_browsers_on_our_side() {
        for (var path : List.of("/", "/participation", "/nothing-here", "/resources/css/pendopo.css", "/login?to=/")) {
            var answer = Wire.get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.head().toLowerCase(Locale.ROOT)).doesNotContain("server:", "x-powered-by");
        }
        var signedIn = Wire.send("GET", "/settings", Map.of("Cookie", cookie("ratna")), "");
        assertThat(signedIn.header("Cache-Control")).isEqualTo("private, no-store");
    }

    private Page page(String person) {
        return stage.person(person).page();
    }

    private Pressed.Ready topic(String person, String title) {
        var path = stage.address("{community}/forum/new");
        return Pressed.ready(page(person), path, "topic", "send", Map.of("title", title, "text", "Isi."));
    }

    private static String token(String body) {
        return body.replaceAll("(?s).*" + TOKEN + "=([^&]*).*", "$1");
    }

    private String cookie(String person) {
        Visitor visitor = stage.person(person);
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID") && cookie.path.equals("/"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
