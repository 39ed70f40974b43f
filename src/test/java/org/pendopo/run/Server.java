package org.pendopo.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** WildFly with the portal. The provisioned server stays as it is: each house runs on a copy of its configuration. */
public final class Server extends Program {
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private final Settings settings;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Map<String, String> own;

    /** @param own what differs from the demonstration */
    Server(Settings settings, Postgres postgres, Keycloak keycloak, Map<String, String> own) {
        super("WildFly");
        this.settings = settings;
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.own = own;
    }

    public String baseUrl() {
        return settings.ports().baseUrl();
    }

    @Override
    Child launch() {
        var base = settings.data().resolve("server");
        prepare(base);
        var ports = settings.ports();
        var command = new ProcessBuilder(List.of(
                "/bin/sh",
                settings.kit().server().resolve("bin/standalone.sh").toString(),
                "-b",
                "127.0.0.1",
                "-bmanagement",
                "127.0.0.1",
                "-Djboss.server.base.dir=" + base,
                "-Djboss.server.log.dir=" + settings.data().resolve("logs"),
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management()));
        command.environment().putAll(environment());
        command.environment().putAll(own);
        return Child.start(name(), settings.log("wildfly-console"), command);
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("PREPEND_JAVA_OPTS", Keycloak.LIGHT),
                Map.entry("LAUNCH_JBOSS_IN_BACKGROUND", "1"), // else the JVM outlives its script
                Map.entry("PENDOPO_MODE", "demo"),
                Map.entry("PENDOPO_BASE_URL", baseUrl()),
                Map.entry("PENDOPO_DB_URL", postgres.url("pendopo")),
                Map.entry("PENDOPO_DB_USER", Postgres.USER),
                Map.entry("PENDOPO_DB_PASSWORD", Postgres.PASSWORD),
                Map.entry("PENDOPO_OIDC_URL", keycloak.issuer()),
                Map.entry("PENDOPO_OIDC_CLIENT_ID", Keycloak.CLIENT_ID),
                Map.entry("PENDOPO_OIDC_CLIENT_SECRET", Keycloak.CLIENT_SECRET),
                Map.entry("PENDOPO_SMTP_HOST", "localhost"),
                Map.entry("PENDOPO_SMTP_PORT", String.valueOf(settings.ports().smtp())));
    }

    /** Not before the demonstration is there and the first page, which is slow to be made, was made once. */
    @Override
    void await(Child child) {
        child.await(URI.create(baseUrl() + "/health/ready"), STARTED_WITH_ERRORS, Duration.ofMinutes(10));
        child.await(URI.create(baseUrl() + "/"), STARTED_WITH_ERRORS, Duration.ofMinutes(1));
    }

    private void prepare(Path base) {
        var kit = settings.kit();
        try {
            Folders.delete(base);
            Folders.copy(kit.server().resolve("standalone"), base);
            Folders.delete(base.resolve("tmp"));
            Folders.delete(base.resolve("log"));
            Files.createDirectories(base.resolve("deployments"));
            Files.copy(kit.war(), base.resolve("deployments/pendopo.war"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannot) {
            throw new LaunchFailed("WildFly's configuration cannot be copied to " + base + ".", cannot);
        }
    }
}
