package org.pendopo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pendopo.testing.browser.HouseForTests;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitors;
import org.pendopo.testing.web.TlsEnd;

/** The portal as an institution runs it: in production mode, behind a proxy that ends TLS, on an empty database. */
@ExtendWith(InBrowser.class)
class ProductionBrowserIT {
    private static final String SECRET = "uT5vX0c9qWm2Lr8ZkYbN4hJd";

    @TempDir
    Path folder;

    private final House house = HouseForTests.house();

    @Test
    void refuses_every_secret_that_the_project_shows() throws IOException {
        var settings = settings();
        try (var server = house.another(settings, Map.of("PENDOPO_MODE", "production"))) {
            assertThatExceptionOfType(LaunchFailed.class).isThrownBy(server::start);
            assertThat(Files.readString(settings.log("wildfly-console")))
                    .contains("Pendopo does not start in production")
                    .contains(
                            "PENDOPO_SECRET is not set",
                            "PENDOPO_OIDC_CLIENT_SECRET is a sample",
                            "PENDOPO_DB_PASSWORD is a sample");
        }
    }

    @Test
    void lets_people_in_over_tls_with_cookies_for_this_host_alone(Visitors visitors) {
        var settings = settings();
        house.postgres().make("produksi", "produksi", SECRET);
        try (var tls = new TlsEnd(folder, settings.ports().http());
                var server = house.another(settings, production(tls.url()))) {
            house.keycloak().admin().copyClient("pendopo", "pendopo-tls", tls.url(), SECRET);
            server.start();

            var ratna = visitors.with(Visitors.options().setBaseURL(tls.url()).setIgnoreHTTPSErrors(true));
            var first = Objects.requireNonNull(ratna.page().navigate("/settings"));
            assertThat(first.headerValue("strict-transport-security")).startsWith("max-age=31536000");
            assertThat(first.headerValue("set-cookie")).isNull();
            ratna.signIn("ratna").sees("Ratna Wulandari");
            assertThat(ratna.page().url()).isEqualTo(tls.url() + "/settings");
            assertThat(ratna.page().context().cookies())
                    .filteredOn(cookie -> cookie.name.contains("SESSION") && !cookie.path.startsWith("/realms"))
                    .isEmpty();
            isSafe(ratna.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("__Host-pendopo"))
                    .findFirst()
                    .orElseThrow());
            ratna.press("Simpan pengaturan").sees("Pengaturan tersimpan");
        }
    }

    private static void isSafe(Cookie cookie) {
        assertThat(cookie.secure).isTrue();
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        assertThat(cookie.path).isEqualTo("/");
    }

    private Settings settings() {
        var ports = house.settings().ports();
        return house.settings()
                .with(
                        folder,
                        new Ports(
                                ports.http() + 60,
                                ports.management() + 60,
                                ports.keycloak(),
                                ports.postgres(),
                                ports.smtp()));
    }

    private Map<String, String> production(String url) {
        return Map.of(
                "PENDOPO_MODE",
                "production",
                "PENDOPO_BASE_URL",
                url,
                "PENDOPO_SECRET",
                SECRET,
                "PENDOPO_DB_URL",
                house.postgres().url("produksi"),
                "PENDOPO_DB_USER",
                "produksi",
                "PENDOPO_DB_PASSWORD",
                SECRET,
                "PENDOPO_OIDC_CLIENT_ID",
                "pendopo-tls",
                "PENDOPO_OIDC_CLIENT_SECRET",
                SECRET);
    }
}
