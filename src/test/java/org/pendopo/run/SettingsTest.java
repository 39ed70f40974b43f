package org.pendopo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void has_a_usual_place_for_everything() {
        var settings = Settings.of(name -> null);
        var here = Path.of("").toAbsolutePath();
        assertThat(settings.data()).isEqualTo(here.resolve(".pendopo"));
        assertThat(settings.kit().server()).isEqualTo(here.resolve("target/server"));
        assertThat(settings.ports().baseUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    void follows_the_properties() {
        var properties = Map.of("pendopo.data", "/tmp/elsewhere", "pendopo.keycloak.port", "9180");
        var settings = Settings.of(properties::get);
        assertThat(settings.data()).isEqualTo(Path.of("/tmp/elsewhere"));
        assertThat(settings.kit().software()).isEqualTo(Path.of("/tmp/elsewhere/software"));
        assertThat(settings.ports().keycloakUrl()).isEqualTo("http://localhost:9180");
    }

    @Test
    void gives_a_second_house_its_own_data_and_ports_but_the_same_kit() {
        var first = Settings.of(name -> null);
        var second = first.with(Path.of("target/house"), Ports.shiftedBy(100));
        assertThat(second.kit()).isEqualTo(first.kit());
        assertThat(second.ports()).isEqualTo(new Ports(8180, 10090, 8280, 54429, 3125));
    }
}
