package org.pendopo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BannerTest {
    private static final Path REALM = Path.of("wildfly/keycloak/pendopo-realm.json");

    @Test
    void names_every_account_of_the_realm_and_no_other() throws IOException {
        assertThat(Banner.accounts())
                .extracting(Banner.Account::username)
                .containsExactlyElementsOf(all("\"username\": \"([^\"]+)\""));
    }

    @Test
    void tells_the_true_password() throws IOException {
        assertThat(all("\"type\": \"password\",\\s+\"value\": \"([^\"]+)\""))
                .hasSize(Banner.accounts().size())
                .containsOnly(Banner.PASSWORD);
    }

    @Test
    void says_where_everything_is() {
        var settings = Settings.of(name -> null).with(Path.of("data").toAbsolutePath(), Ports.shiftedBy(7));
        assertThat(Banner.of(settings))
                .contains(
                        "http://localhost:8087",
                        "data/mail",
                        "data/logs",
                        "http://localhost:8187/admin",
                        "Ctrl-C",
                        "-Dreset");
    }

    private static List<String> all(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(REALM))
                .results()
                .map(BannerTest::group)
                .toList();
    }

    private static String group(MatchResult found) {
        return found.group(1);
    }
}
