package org.pendopo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitors;

/** Addresses that nobody was given: every id, every parameter, files that are none of anybody's business. */
@ExtendWith(InBrowser.class)
class AddressesBrowserIT {
    private static final String SPACE = "/space/taman-tepi-sungai-ciliwetan";
    private static final Path ADDRESSES = Path.of("src/test/resources/org/pendopo/badinput/addresses.txt");
    private static final List<String> PARAMETERS =
            List.of(("q sort seed after before category territory district status open"
                            + " page organisation lang done quote replyTo branch from role kind answer order")
                    .split(" ", -1));
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "9223372036854775807",
            "99999999999999999999999999",
            "abc",
            "1.0",
            "1e3",
            "%00",
            "%FF",
            "%C0%AE",
            "%2e%2e%2f%2e%2e%2f",
            "1;jsessionid=x",
            "1%0d%0aX-Evil:%20y",
            "%D9%A3",
            "%27",
            "%23%7B7*7%7D",
            "%3Cscript%3E",
            "x".repeat(3000));

    static Stream<String> paths() throws IOException {
        return Files.readAllLines(ADDRESSES).stream().filter(line -> !line.startsWith("#"));
    }

    // As a visitor and as somebody who may see everything: neither gets more than a page of ours that says no.
    @ParameterizedTest
    @MethodSource("paths")
    void with_ids_that_are_none_are_answered(String pattern) {
        var softly = new SoftAssertions();
        for (var id : NUMBERS) {
            var answer = Wire.get(pattern.replace("{x}", id));
            softly.assertThat(answer.status())
                    .as("%s as a visitor", pattern.replace("{x}", start(id)))
                    .isBetween(200, 499);
            calm(softly, pattern + " " + start(id), answer.head() + answer.body());
        }
        softly.assertAll();
    }

    @Test
    void with_ids_that_are_none_are_answered_to_admins(Visitors visitors) throws IOException {
        var page = visitors.atDesk().signIn("admin").page();
        var softly = new SoftAssertions();
        paths().filter(path -> !path.startsWith("/login")).forEach(pattern -> {
            for (var id : NUMBERS) {
                var path = pattern.replace("{x}", id);
                softly.assertThat(status(page, path))
                        .as(pattern + " " + start(id))
                        .isBetween(200, 499);
            }
        });
        softly.assertAll();
    }

    static Stream<String> lists() {
        return Stream.of(
                "/",
                "/participation",
                "/classes",
                "/projects",
                "/communities",
                "/search",
                SPACE,
                SPACE + "/proposals",
                SPACE + "/about",
                "/space/warga-peduli-sungai-ciliwetan/forum",
                "/space/biodiversity-example",
                "/person/ratna",
                "/house-rules",
                "/join",
                "/api/v1/spaces/taman-tepi-sungai-ciliwetan/proposals.json");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void with_parameters_that_are_none_are_answered(String path) {
        var softly = new SoftAssertions();
        for (var value : NUMBERS) {
            var each = value.length() > 100 ? value.substring(0, 250) : value;
            var query = String.join(
                    "&", PARAMETERS.stream().map(n -> n + "=" + each).toList());
            for (var doubled : List.of("", "&" + query)) {
                var answer = Wire.get(path + "?" + query + doubled);
                softly.assertThat(answer.status()).as("%s with %s", path, each).isBetween(200, 499);
                calm(softly, path + " " + each, answer.head() + answer.body());
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void with_endless_parameters_are_answered(String path) {
        for (var name : PARAMETERS) {
            var answer = Wire.get(path + "?" + name + "=" + "%F0%9F%98%80".repeat(400));
            assertThat(answer.status()).as("%s with a long %s", path, name).isBetween(200, 499);
        }
    }

    private static void calm(SoftAssertions softly, String what, String text) {
        softly.assertThat(text.toLowerCase(Locale.ROOT))
                .as(what)
                .doesNotContain(
                        "x-evil: y\r\n", "x-evil: y\n", "<script>", "exception", "at org.", "wildfly", "undertow");
    }

    private static int status(Page page, String path) {
        var script = "async path => (await fetch(path, {redirect: 'manual'})).status || 303";
        return ((Number) page.evaluate(script, path)).intValue();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }
}
