package org.pendopo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path data;

    private Process process;

    @BeforeEach
    void something_runs() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void nothing_is_left() {
        process.destroyForcibly();
    }

    @Test
    void ends_what_an_earlier_run_left_behind() throws Exception {
        var file = data.resolve("processes");
        Files.write(file, List.of(Leftovers.line(process.toHandle())));
        assertThat(Leftovers.end(file)).isEqualTo(1);
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void spares_a_process_that_got_the_same_number_later() throws IOException {
        var file = data.resolve("processes");
        Files.write(file, List.of(process.pid() + " 1000", "nonsense", "-1 5"));
        assertThat(Leftovers.end(file)).isZero();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void removes_the_note_of_a_dead_postgres_and_spares_who_has_its_number_now() throws IOException {
        var note = data.resolve("postmaster.pid");
        Files.write(note, List.of(String.valueOf(process.pid()), data.toString(), "1000", "54329"));
        Leftovers.endPostmaster(data);
        assertThat(note).doesNotExist();
        assertThat(process.isAlive()).isTrue();
    }
}
