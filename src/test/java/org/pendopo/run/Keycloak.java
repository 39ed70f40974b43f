package org.pendopo.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak with our realm, its data in our PostgreSQL. */
public final class Keycloak extends Program {
    public static final String CLIENT_ID = "pendopo";
    public static final String CLIENT_SECRET = "pendopo-sample-secret";
    static final String ADMIN = "admin";

    /** A light compiler and collector for a few people on two cores: half the work of a start. Real hosts do without. */
    static final String LIGHT = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    private static final String JAVA_OPTIONS =
            LIGHT + " -Xms64m -Xmx640m -XX:MaxMetaspaceSize=256m -Dfile.encoding=UTF-8";

    private final Settings settings;
    private final Postgres postgres;

    Keycloak(Settings settings, Postgres postgres) {
        super("Keycloak");
        this.settings = settings;
        this.postgres = postgres;
    }

    public String issuer() {
        return settings.ports().keycloakUrl() + "/realms/pendopo";
    }

    public KeycloakAdmin admin() {
        return new KeycloakAdmin(settings.ports().keycloakUrl(), ADMIN, Banner.PASSWORD);
    }

    @Override
    Child launch() {
        var home = home();
        prepare(home);
        var ports = settings.ports();
        var command = new ProcessBuilder(List.of(
                "/bin/sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--cache=local",
                "--db=postgres",
                "--db-url=" + postgres.url("keycloak"),
                "--db-username=keycloak",
                "--db-password=" + Postgres.PASSWORD,
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + ports.keycloakUrl()));
        command.environment().putAll(environment(ports));
        return Child.start(name(), settings.log("keycloak"), command);
    }

    private static Map<String, String> environment(Ports ports) {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                Banner.PASSWORD,
                "JAVA_OPTS",
                JAVA_OPTIONS,
                "PENDOPO_BASE_URL",
                ports.baseUrl(),
                "PENDOPO_OIDC_CLIENT_SECRET",
                CLIENT_SECRET,
                "PENDOPO_SMTP_HOST",
                "localhost",
                "PENDOPO_SMTP_PORT",
                String.valueOf(ports.smtp()));
    }

    /** The realm is imported once only, so addresses that have changed since then are told afterwards. */
    @Override
    void await(Child child) {
        var discovery = URI.create(issuer() + "/.well-known/openid-configuration");
        child.await(discovery, "Failed to start server", Duration.ofMinutes(10));
        admin().pointTo(settings.ports().baseUrl(), settings.ports().smtp());
        try {
            Files.writeString(prepared(home()), "");
        } catch (IOException cannot) {
            throw new LaunchFailed("Keycloak's folder cannot be written.", cannot);
        }
    }

    private Path home() {
        var zip = settings.kit().keycloakZip();
        var version = Zip.top(zip);
        return settings.kit().software().resolve(version);
    }

    /** Unpacks once. A folder whose first start was interrupted may be half built, and is made anew. */
    private void prepare(Path home) {
        try {
            if (!Files.exists(prepared(home))) {
                Folders.delete(home);
                Zip.unpack(settings.kit().keycloakZip(), settings.kit().software());
            }
            var realm = settings.kit().realm();
            Folders.delete(home.resolve("themes/pendopo"));
            Folders.copy(realm.resolve("themes/pendopo"), home.resolve("themes/pendopo"));
            Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    realm.resolve("pendopo-realm.json"),
                    home.resolve("data/import/pendopo-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannot) {
            throw new LaunchFailed("Keycloak cannot be unpacked to " + home + ".", cannot);
        }
    }

    private static Path prepared(Path home) {
        return home.resolve("data/started-once");
    }
}
