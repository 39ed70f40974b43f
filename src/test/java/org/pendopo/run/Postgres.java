package org.pendopo.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of our own, with one database for the portal and one for Keycloak. */
public final class Postgres implements Part, AutoCloseable {
    public static final String USER = "pendopo";
    public static final String PASSWORD = "pendopo-sample-password";
    private static final Map<String, String> OWNERS = Map.of("pendopo", USER, "keycloak", "keycloak");

    private final Settings settings;
    private final Path data;
    private @Nullable EmbeddedPostgres running;

    Postgres(Settings settings) {
        this.settings = settings;
        this.data = settings.data().resolve("postgres");
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String signal() {
        return "INT"; // fast shutdown: TERM would wait for clients
    }

    public synchronized void start() {
        var log = settings.log("postgres");
        try {
            var software = Files.createDirectories(settings.kit().software().resolve("postgresql"));
            Files.createDirectories(log.getParent());
            Leftovers.endPostmaster(data);
            running = builder(software, log).start();
            createDatabases();
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new LaunchFailed("PostgreSQL did not start (" + failed.getMessage() + ").", log);
        }
    }

    private EmbeddedPostgres.Builder builder(Path software, Path log) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(software.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(settings.ports().postgres())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on") // the library switches both off; what is acknowledged is stored
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()));
    }

    private void createDatabases() throws SQLException {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var database : OWNERS.entrySet()) {
                create(statement, database.getKey(), database.getValue(), PASSWORD);
            }
        }
    }

    /** One more database with an owner of its own, unless it is there. */
    void make(String database, String owner, String password) {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            create(statement, database, owner, password);
        } catch (SQLException failed) {
            throw new LaunchFailed("The database " + database + " cannot be made.", failed);
        }
    }

    private static void create(Statement statement, String database, String owner, String password)
            throws SQLException {
        if (absent(statement, "select 1 from pg_roles where rolname = '" + owner + "'")) {
            statement.execute("create role " + owner + " login password '" + password + "'");
        }
        if (absent(statement, "select 1 from pg_database where datname = '" + database + "'")) {
            statement.execute("create database " + database + " owner " + owner);
        }
    }

    private static boolean absent(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            return !found.next();
        }
    }

    /** A person is an issuer and a subject: when Keycloak has moved to another port, its people move with it. */
    void moveIssuer(String issuer) {
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            if (!absent(statement, "select 1 from pg_tables where schemaname = 'public' and tablename = 'person'")) {
                statement.execute("update person set issuer = '" + issuer
                        + "' where issuer like 'http://localhost:%/realms/pendopo' and issuer <> '" + issuer + "'");
            }
        } catch (SQLException failed) {
            throw new LaunchFailed("The database of the portal cannot be changed.", failed);
        }
    }

    /** The portal's database, as the portal sees it. */
    public DataSource database() {
        return server().getDatabase(USER, "pendopo");
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + settings.ports().postgres() + "/" + database;
    }

    private EmbeddedPostgres server() {
        return Objects.requireNonNull(running, "PostgreSQL does not run");
    }

    @Override
    public Stream<ProcessHandle> processes() {
        return Leftovers.postmaster(data).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .filter(ProcessHandle::isAlive);
    }

    /** Done when its first process ends, whoever ended it. */
    CompletableFuture<?> ended() {
        return Leftovers.postmaster(data)
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    boolean isAlive() {
        return Leftovers.postmaster(data).isPresent();
    }

    /** kill -9 of every process at once. */
    public void kill() {
        Child.end(processes().toList(), Duration.ZERO);
        close();
    }

    @Override
    public synchronized void close() {
        var server = running;
        running = null;
        if (server != null) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new LaunchFailed("PostgreSQL did not stop.", failed);
            }
        }
    }
}
