package org.pendopo.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pendopo.run.House;
import org.pendopo.testing.Patience;
import org.pendopo.testing.browser.HouseForTests;
import org.pendopo.testing.web.WebVisitor;

/** Power fails while people support and comment: what was acknowledged is there, once, and the portal goes on. */
class CrashBrowserIT {
    private static final List<String> PEOPLE = List.of("ratna", "dewi", "sari", "hendra", "maya", "joko");
    private static final int ENOUGH = 40;

    private final House house = HouseForTests.house();
    private final List<Writer> writers =
            PEOPLE.stream().map(name -> new Writer(name, house.baseUrl())).toList();

    @AfterEach
    void everything_stands() {
        if (house.postgres().processes().findAny().isEmpty()) {
            house.postgres().start();
        }
        if (house.server().processes().findAny().isEmpty()) {
            house.server().start();
        }
    }

    @Test
    void of_wildfly() throws Exception {
        writers.forEach(Writer::signIn);
        workUntil(house.server()::kill);
        house.server().start();
        assertThat(writers).noneMatch(Writer::isSignedIn);
        writers.forEach(Writer::signIn);
        nothingIsLostOrDoubled();
    }

    @Test
    void of_postgresql_without_a_restart_of_the_portal() throws Exception {
        writers.forEach(Writer::signIn);
        workUntil(house.postgres()::kill);
        everybodyIsToldWithinThreeSeconds();
        house.postgres().start();
        Patience.within(Duration.ofSeconds(10), () -> writers.stream().allMatch(Writer::isSignedIn));
        nothingIsLostOrDoubled();
    }

    /** Kills in the middle of it, and waits until everybody has noticed. */
    private void workUntil(Runnable kill) throws InterruptedException, ExecutionException, TimeoutException {
        var proposals = new Ledger(house.postgres().database()).proposals();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<?>>();
            for (var writer : writers) {
                var own = new ArrayList<>(proposals);
                Collections.shuffle(own);
                working.add(people.submit(() -> writer.work(own)));
            }
            Patience.within(
                    Duration.ofSeconds(40), () -> all(Writer::acknowledged).size() >= ENOUGH);
            kill.run();
            for (var work : working) {
                work.get(60, TimeUnit.SECONDS);
            }
        }
    }

    private void everybodyIsToldWithinThreeSeconds() {
        var visitor = new WebVisitor(house.baseUrl());
        for (var path : List.of("/", "/participation", "/health/ready")) {
            var began = System.nanoTime();
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(503);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as(path).isLessThan(Duration.ofSeconds(3));
        }
    }

    private void nothingIsLostOrDoubled() {
        var ledger = new Ledger(house.postgres().database());
        assertThat(all(Writer::acknowledged)).allSatisfy(deed -> assertThat(ledger.count(deed))
                .as("acknowledged: %s", deed)
                .isEqualTo(1));
        assertThat(all(Writer::doubtful))
                .allSatisfy(deed ->
                        assertThat(ledger.count(deed)).as("in doubt: %s", deed).isLessThanOrEqualTo(1));
        for (var writer : writers) {
            var again = Stream.concat(
                            writer.doubtful().stream(),
                            writer.acknowledged().stream()
                                    .filter(deed -> !deed.isSupport())
                                    .limit(2))
                    .toList();
            again.forEach(writer::repeat);
            again.forEach(writer::repeat);
            assertThat(again).allSatisfy(deed -> assertThat(ledger.count(deed))
                    .as("sent again: %s", deed)
                    .isEqualTo(1));
        }
        assertThat(ledger.wrongTallies()).as("proposals with a wrong tally").isEmpty();
    }

    private List<Deed> all(Function<Writer, Queue<Deed>> kind) {
        return writers.stream().map(kind).flatMap(Collection::stream).toList();
    }
}
