package org.pendopo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {
    @TempDir
    Path data;

    @Test
    void a_killed_launcher_takes_its_parts_with_it() throws Exception {
        var launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sleeper.class.getName(),
                        data.resolve("processes").toString())
                .start();
        ProcessHandle part;
        try (var lines = launcher.inputReader()) {
            part = ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
            launcher.destroyForcibly();
        }
        assertThat(part.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void remembers_what_runs_until_all_is_over() throws IOException {
        var file = data.resolve("processes");
        var process = new ProcessBuilder("sleep", "60").start();
        try (var guard = new Guard(file)) {
            guard.add(new Running(process.toHandle()));
            assertThat(Files.readString(file)).startsWith(process.pid() + " ");
        } finally {
            process.destroyForcibly();
        }
        assertThat(file).doesNotExist();
    }

    private record Running(ProcessHandle process) implements Part {
        @Override
        public String name() {
            return "sleep";
        }

        @Override
        public Stream<ProcessHandle> processes() {
            return Stream.of(process);
        }
    }

    /** A launcher with one part, waiting to be killed. */
    static final class Sleeper {
        public static void main(String[] args) throws Exception {
            var part = new ProcessBuilder("sleep", "60").start();
            new Guard(Path.of(args[0])).add(new Running(part.toHandle()));
            System.out.println(part.pid());
            part.waitFor();
        }
    }
}
