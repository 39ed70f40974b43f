package org.pendopo.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Says at once which port is busy. Maven runs this file from its source before it compiles anything,
 * so it uses nothing but the JDK.
 */
public final class PortCheck {
    /** How a program ends that has left its problem in the file. */
    private static final int REPORTED = 3;

    private static final Map<String, Integer> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("pendopo.http.port", 8080);
        USUAL.put("pendopo.management.port", 9990);
        USUAL.put("pendopo.keycloak.port", 8180);
        USUAL.put("pendopo.postgres.port", 54329);
        USUAL.put("pendopo.smtp.port", 3025);
    }

    private PortCheck() {}

    public static void main(String[] args) throws IOException {
        var data = Path.of(System.getProperty("pendopo.data", ".pendopo"));
        System.exit(report(problems(System::getProperty, data)));
    }

    /** Leaves the problems where Maven looks for them, and says how the program should end. */
    static int report(List<String> problems) throws IOException {
        var file = Path.of(System.getProperty("pendopo.failure", "target/run-failure.txt"))
                .toAbsolutePath();
        Files.deleteIfExists(file);
        if (problems.isEmpty()) {
            return 0;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, problems);
        problems.forEach(problem -> System.err.println("\n  " + problem));
        return REPORTED;
    }

    /** Sentences for a person; none when the house can start. */
    static List<String> problems(UnaryOperator<String> properties, Path data) throws IOException {
        if (inUse(data)) {
            return List.of("Pendopo runs already with the data in " + data.toAbsolutePath()
                    + ". Stop it first, or choose another folder with -Dpendopo.data=...");
        }
        Map<String, Integer> wanted;
        try {
            wanted = wanted(properties);
        } catch (IllegalArgumentException wrong) {
            return List.of(String.valueOf(wrong.getMessage()));
        }
        return leftovers(data) ? List.of() : busy(wanted); // the launcher cleans up what was left, then looks again
    }

    static Map<String, Integer> wanted(UnaryOperator<String> properties) {
        var wanted = new LinkedHashMap<String, Integer>();
        USUAL.forEach((property, usual) -> {
            var text = properties.apply(property);
            int port = text == null || text.isBlank() ? usual : number(property, text.strip());
            wanted.forEach((other, taken) -> {
                if (taken == port) {
                    throw new IllegalArgumentException("-D" + other + " and -D" + property + " both say " + port + ".");
                }
            });
            wanted.put(property, port);
        });
        return wanted;
    }

    static List<String> busy(Map<String, Integer> wanted) {
        var problems = new ArrayList<String>();
        wanted.forEach((property, port) -> {
            if (!isFree(port)) {
                problems.add("Port " + port + " is busy. Choose another one with -D" + property + "=...");
            }
        });
        return problems;
    }

    private static int number(String property, String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new IllegalArgumentException("-D" + property + "=" + text + " is not a port (1 to 65535).");
        }
        return Integer.parseInt(text);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // what a stopped house left in TIME_WAIT is not busy
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    private static boolean inUse(Path data) throws IOException {
        var file = data.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ours) {
            return true;
        }
    }

    private static boolean leftovers(Path data) throws IOException {
        var file = data.resolve("processes");
        return Files.exists(file) && Files.size(file) > 0;
    }
}
