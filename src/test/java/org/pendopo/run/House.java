package org.pendopo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * PostgreSQL, Keycloak, a mailbox and WildFly with the portal, together. Closing it stops all of them;
 * a guard stops them when this JVM is killed.
 */
public final class House implements AutoCloseable {
    private final Settings settings;
    private final Consumer<String> progress;
    private final Guard guard;
    private final Mail mail;
    private final Postgres postgres;
    private final Keycloak keycloak;
    private final Server server;
    private volatile boolean closing;

    private House(Settings settings, Consumer<String> progress) throws IOException {
        this.settings = settings;
        this.progress = progress;
        var processes = Files.createDirectories(settings.data()).resolve("processes");
        int ended = Leftovers.end(processes);
        if (ended > 0) {
            progress.accept("Stopped " + ended + " processes that an earlier run left behind");
        }
        this.guard = new Guard(processes);
        this.mail = new Mail(settings);
        this.postgres = new Postgres(settings);
        this.keycloak = new Keycloak(settings, postgres);
        this.server = new Server(settings, postgres, keycloak, Map.of());
    }

    /** A house that stands: every part answers. */
    public static House start(Settings settings) {
        var house = build(settings, line -> {});
        try {
            house.open();
        } catch (RuntimeException failed) {
            house.close();
            throw failed;
        }
        return house;
    }

    static House build(Settings settings, Consumer<String> progress) {
        try {
            return new House(settings, progress);
        } catch (IOException cannot) {
            throw new LaunchFailed("The data folder " + settings.data() + " cannot be used.", cannot);
        }
    }

    /** Starts all parts, side by side where they do not need each other. */
    void open() {
        mail.start();
        guard.add(postgres);
        timed("PostgreSQL", postgres::start);
        postgres.moveIssuer(keycloak.issuer());
        guard.add(keycloak);
        guard.add(server);
        var parts = List.of(
                beside(() -> timed("Keycloak", keycloak::start)),
                beside(() -> timed("WildFly with the portal", server::start)));
        try {
            firstFailureOrAll(parts).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof LaunchFailed reason) {
                throw reason;
            }
            throw failed;
        }
    }

    private static CompletableFuture<Void> beside(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    /** Does not wait for the others once one has failed. */
    private static CompletableFuture<Void> firstFailureOrAll(List<CompletableFuture<Void>> parts) {
        var all = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        parts.forEach(part -> part.exceptionally(failed -> {
            all.completeExceptionally(failed);
            return null;
        }));
        return all;
    }

    private void timed(String name, Runnable start) {
        var begin = Instant.now();
        progress.accept(name + " starts");
        start.run();
        if (!closing) {
            progress.accept(
                    name + " ready in " + Duration.between(begin, Instant.now()).toSeconds() + " s");
        }
    }

    /** The parts that should run and do not, with their logs. */
    List<String> dead() {
        var dead = new ArrayList<String>();
        if (!postgres.isAlive()) {
            dead.add("PostgreSQL stopped by itself. See " + settings.log("postgres"));
        }
        if (!keycloak.isAlive()) {
            dead.add("Keycloak stopped by itself. See " + settings.log("keycloak"));
        }
        if (!server.isAlive()) {
            dead.add("WildFly stopped by itself. See " + settings.log("server"));
        }
        return dead;
    }

    /** Waits until one of them has ended, whoever ended it. */
    void awaitAnEnd() {
        CompletableFuture.anyOf(postgres.ended(), keycloak.ended(), server.ended())
                .join();
    }

    /** Another portal with settings of its own, on the same database server and Keycloak; it is not started yet. */
    Server another(Settings own, Map<String, String> environment) {
        var other = new Server(own, postgres, keycloak, environment);
        guard.add(other);
        return other;
    }

    boolean isClosing() {
        return closing;
    }

    public Settings settings() {
        return settings;
    }

    public String baseUrl() {
        return server.baseUrl();
    }

    public Mail mail() {
        return mail;
    }

    public Postgres postgres() {
        return postgres;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public Server server() {
        return server;
    }

    /** Stops what uses the database before the database. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        CompletableFuture.allOf(beside(server::close), beside(keycloak::close))
                .exceptionally(failed -> null)
                .join();
        mail.close();
        postgres.close();
        guard.close();
    }
}
