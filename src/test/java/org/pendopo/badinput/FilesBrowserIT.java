package org.pendopo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are none of anybody's business, methods that no page is for, and requests that lie about the host. */
class FilesBrowserIT {
    private static final String SPACE = "/space/taman-tepi-sungai-ciliwetan";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/error.xhtml",
                "/WEB-INF/proposals/read.xhtml",
                "/WEB-INF/classes/META-INF/persistence.xml",
                "//WEB-INF/web.xml",
                "/./WEB-INF/web.xml",
                "/%57EB-INF/web.xml",
                "/WEB-INF;x=y/web.xml",
                "/web-inf/web.xml",
                "/META-INF/MANIFEST.MF",
                "/proposals/proposal.xhtml",
                "/index.xhtml",
                "/spaces/space.xhtml",
                "/resources/pd/post.xhtml",
                "/resources/../WEB-INF/web.xml",
                "/resources/css/..%2f..%2fWEB-INF/web.xml",
                "/resources/css/..%5c..%5cWEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/post.xhtml.xhtml?ln=pd",
                "/jakarta.faces.resource/%2e%2e/%2e%2e/WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                "/jakarta.faces.resource/messages.properties.xhtml?ln=org/pendopo",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
                "/org/pendopo/shared/messages_id.properties",
                "/oidc.json"
            })
    void of_files_of_ours_are_no_pages(String path) {
        var answer = Wire.get(path);
        assertThat(answer.status()).as(path).isIn(301, 303, 400, 403, 404);
        assertThat(answer.body())
                .doesNotContain(
                        "<web-app", "ui:composition", "cc:interface", "<persistence", "shared.portal", "client-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "BREW", "POST"})
    void take_only_the_methods_they_are_for(String method) {
        for (var path : List.of("/", "/preferences", "/logout", SPACE + "/proposals/new", "/backchannel-logout/x")) {
            var answer = Wire.send(method, path, Map.of("X-Secret", "echo-me"), "");
            assertThat(answer.status()).as("%s %s", method, path).isIn(0, 400, 403, 404, 405, 501);
            assertThat(answer.body()).doesNotContain("echo-me");
        }
    }

    @Test
    void that_write_do_not_answer_to_reading() {
        assertThat(Wire.get("/logout").status()).isEqualTo(405);
        assertThat(Wire.get("/preferences?theme=dark").status()).isEqualTo(405);
        assertThat(Wire.get("/preferences?theme=dark").header("Set-Cookie")).isEmpty();
        assertThat(Wire.get("/backchannel-logout").status()).isEqualTo(405);
        var head = Wire.send("HEAD", "/participation", Map.of(), "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void without_end_are_refused() {
        assertThat(Wire.get("/search?q=" + "x".repeat(200_000)).status()).isIn(0, 200, 400, 413, 414, 431);
        assertThat(Wire.get("/" + "x".repeat(20_000)).status()).isIn(0, 400, 404, 414);
        assertThat(Wire.get("/search?" + "a=b&".repeat(5_000)).status()).isIn(0, 400, 413, 414);
        assertThat(Wire.send("GET", "/", Map.of("X-Long", "x".repeat(2_000_000)), "")
                        .status())
                .isIn(0, 400, 413, 431);
    }

    @Test
    void never_take_the_host_from_the_request() {
        for (var path : List.of("/", "/login?to=/settings", "/proposal/1", SPACE + "/proposals", "/nothing-here")) {
            for (var header : List.of("Host", "X-Forwarded-Host", "Forwarded", "X-Original-URL", "X-Rewrite-URL")) {
                var value = "Forwarded".equals(header) ? "host=evil.example" : "evil.example";
                var answer = Wire.send("GET", path, Map.of(header, value), "");
                assertThat(answer.status()).isLessThan(500);
                assertThat(answer.head() + answer.body())
                        .as("%s with %s", path, header)
                        .doesNotContain("evil.example");
            }
        }
    }
}
