package org.pendopo.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What {@code mvn -Prun} starts: the whole house, until Ctrl-C or the end of Maven. */
public final class Launcher {
    private static final List<String> DATA = List.of("postgres", "mail", "logs", "server");

    private final Settings settings;
    private final PrintStream out;

    private Launcher(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(PortCheck.report(new Launcher(Settings.of(System::getProperty), System.out).problems()));
    }

    private List<String> problems() throws InterruptedException {
        try {
            return run();
        } catch (LaunchFailed | IllegalArgumentException | IOException failed) {
            return List.of(String.valueOf(failed.getMessage()));
        }
    }

    private List<String> run() throws IOException, InterruptedException {
        var data = Files.createDirectories(settings.data());
        try (var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new LaunchFailed("Pendopo runs already with the data in " + data + ". Stop it first.");
            }
            return keep();
        }
    }

    private List<String> keep() throws IOException, InterruptedException {
        if (Boolean.getBoolean("reset")) {
            reset();
        }
        var house = House.build(settings, line -> out.println("  " + line));
        Runtime.getRuntime().addShutdownHook(new Thread(house::close, "close"));
        stopWithParent();
        checkPorts();
        try {
            house.open();
        } catch (LaunchFailed failed) {
            if (house.isClosing()) {
                return waitForTheEnd();
            }
            throw failed;
        }
        out.println(Banner.of(settings));
        return watch(house);
    }

    private static List<String> watch(House house) throws InterruptedException {
        house.awaitAnEnd();
        var dead = house.dead();
        return house.isClosing() ? waitForTheEnd() : dead;
    }

    /** The shutdown hook is at work; returning now would only race with it. */
    private static List<String> waitForTheEnd() throws InterruptedException {
        Thread.currentThread().join();
        return List.of();
    }

    private void reset() throws IOException {
        Leftovers.end(settings.data().resolve("processes"));
        Leftovers.endPostmaster(settings.data().resolve("postgres"));
        for (var name : DATA) {
            Folders.delete(settings.data().resolve(name));
        }
        out.println("  All data deleted, as asked by -Dreset");
    }

    private void checkPorts() {
        var busy = PortCheck.busy(PortCheck.wanted(System::getProperty));
        if (!busy.isEmpty()) {
            throw new LaunchFailed(String.join("\n", busy));
        }
    }

    /** Maven killed with -9 tells nobody; so we look. */
    private static void stopWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofPlatform().daemon().name("parent").start(() -> {
                    parent.onExit().join();
                    System.exit(0);
                }));
    }
}
