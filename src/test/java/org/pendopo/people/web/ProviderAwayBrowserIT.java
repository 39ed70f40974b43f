package org.pendopo.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.run.House;
import org.pendopo.testing.browser.HouseForTests;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitors;

/** Without the provider the portal goes on: visitors notice nothing, and "Masuk" says what is wrong. */
@ExtendWith(InBrowser.class)
class ProviderAwayBrowserIT {
    private static final Duration AS_EVER = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofMillis(3_500);

    private final House house = HouseForTests.house();
    private final Web web = new Web(house.baseUrl());

    @AfterEach
    void the_provider_is_back() throws IOException, InterruptedException {
        if (house.keycloak().processes().findAny().isEmpty()) {
            house.keycloak().start();
        } else {
            signal("CONT");
        }
    }

    @Test
    void it_hangs(Visitors visitors) throws IOException, InterruptedException {
        var ratna = visitors.atDesk().signIn("ratna");
        signal("STOP");
        everybodyReads();
        masukSaysWhatIsWrong();
        ratna.open("/settings").sees("Dari akun kota Anda");
        ratna.page().locator("header .menu summary").click();
        ratna.press("Keluar");
        ratna.page().locator("header a[href^='/login']").waitFor();

        ratna.page().navigate("/login?to=/settings");
        ratna.sees("Masuk belum bisa dipakai").isAccessible();
        signal("CONT");
        ratna.page().waitForCondition(() -> {
            ratna.page().navigate("/login?to=/settings");
            // A sign-out that Keycloak could not hear leaves its session, which then signs in without asking.
            return ratna.page()
                    .locator("#password, header .menu summary")
                    .first()
                    .isVisible();
        });
    }

    @Test
    void it_refuses_and_is_absent_when_the_portal_starts(Visitors visitors) {
        house.keycloak().kill();
        everybodyReads();
        masukSaysWhatIsWrong();

        house.server().kill();
        house.server().start();
        everybodyReads();
        masukSaysWhatIsWrong();

        house.keycloak().start();
        visitors.atDesk().open("/settings").signIn("ratna").sees("Ratna Wulandari");
    }

    private void everybodyReads() {
        web.get("/settings");
        for (var path : List.of("/", "/settings", "/?code=x&state=y")) {
            var quick = time(() -> assertThat(web.get(path).statusCode()).isEqualTo(200));
            assertThat(quick).as(path).isLessThan(AS_EVER);
        }
        assertThat(time(() -> web.getIn("no-such-session", "/settings")))
                .as("an old cookie")
                .isLessThan(AS_EVER);
        assertThat(time(() -> web.getWith("Authorization", "Bearer x.y.z", "/settings")))
                .as("a strange token")
                .isLessThan(AS_EVER);
    }

    private void masukSaysWhatIsWrong() {
        // What was found out about the provider is believed for a moment.
        var patience = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (web.get("/login?to=/settings").statusCode() != 503 && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        var answered = time(() -> {
            var answer = web.get("/login?to=/settings");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("retry-after")).isPresent();
            assertThat(answer.body()).contains("Masuk belum bisa dipakai", "/login?to=%2Fsettings");
        });
        assertThat(answered).isLessThan(SOON);
    }

    private static Duration time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void signal(String name) throws IOException, InterruptedException {
        for (var process : house.keycloak().processes().toList()) {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
