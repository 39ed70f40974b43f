package org.pendopo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final String GOOD = "uT5vX0c9qWm2Lr8ZkYbN4hJd";

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "PENDOPO_SECRET", GOOD,
            "PENDOPO_OIDC_CLIENT_SECRET", GOOD,
            "PENDOPO_DB_PASSWORD", GOOD));

    @Test
    void production_is_what_is_not_a_demonstration_and_takes_secrets_of_ones_own() {
        assertThat(new Settings(environment).isDemo()).isFalse();
        assertThat(new Settings(environment).faults()).isEmpty();
        environment.put("PENDOPO_MODE", "Demo");
        assertThat(new Settings(environment).isDemo()).isFalse();
        environment.put("PENDOPO_MODE", "demo");
        assertThat(new Settings(environment).isDemo()).isTrue();
    }

    @Test
    void production_names_every_secret_that_is_missing() {
        assertThat(new Settings(Map.of()).faults())
                .contains(
                        "PENDOPO_SECRET is not set",
                        "PENDOPO_OIDC_CLIENT_SECRET is not set",
                        "PENDOPO_DB_PASSWORD is not set");
    }

    @ParameterizedTest
    @CsvSource({
        "PENDOPO_SECRET,pendopo-sample-secret-for-forms",
        "PENDOPO_OIDC_CLIENT_SECRET,pendopo-sample-secret",
        "PENDOPO_DB_PASSWORD,pendopo",
        "PENDOPO_DB_PASSWORD,pendopo-sample-password",
        "PENDOPO_DB_PASSWORD,' pendopo '"
    })
    void production_refuses_each_sample_alone(String name, String sample) {
        environment.put(name, sample);
        assertThat(new Settings(environment).faults())
                .singleElement()
                .asString()
                .startsWith(name + " is a sample");
        environment.put("PENDOPO_MODE", "demo");
        assertThat(new Settings(environment).faults()).isEmpty();
    }

    @Test
    void production_refuses_a_short_key_of_forms() {
        environment.put("PENDOPO_SECRET", "short");
        assertThat(new Settings(environment).faults()).containsExactly("PENDOPO_SECRET is shorter than 24 characters");
    }

    @ParameterizedTest
    @CsvSource({"https://pendopo.example.org,true", "http://localhost:8080,false", "'',false"})
    void the_address_says_whether_there_is_tls(String base, boolean tls) {
        environment.put("PENDOPO_BASE_URL", base);
        assertThat(new Settings(environment).isOverTls()).isEqualTo(tls);
    }
}
