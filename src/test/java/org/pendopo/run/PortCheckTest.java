package org.pendopo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortCheckTest {
    @TempDir
    Path data;

    @Test
    void names_a_busy_port_and_the_property_that_changes_it() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThat(PortCheck.busy(Map.of("pendopo.smtp.port", port)))
                    .containsExactly("Port " + port + " is busy. Choose another one with -Dpendopo.smtp.port=...");
        }
    }

    @Test
    void finds_nothing_wrong_with_a_free_port() throws IOException {
        int port;
        try (var once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = once.getLocalPort();
        }
        assertThat(PortCheck.busy(Map.of("pendopo.http.port", port))).isEmpty();
    }

    @Test
    void takes_the_usual_ports_where_nothing_is_said() {
        assertThat(PortCheck.wanted(name -> name.equals("pendopo.http.port") ? " 9080 " : null))
                .containsEntry("pendopo.http.port", 9080)
                .containsEntry("pendopo.keycloak.port", 8180)
                .containsEntry("pendopo.postgres.port", 54329);
    }

    @Test
    void refuses_what_is_no_port() {
        for (var wrong : List.of("0", "65536", "http", "-1", "999999999999")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PortCheck.wanted(name -> wrong))
                    .withMessageContaining("-Dpendopo.http.port=" + wrong);
        }
    }

    @Test
    void refuses_one_port_for_two_things() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PortCheck.wanted(name -> "9000"))
                .withMessageContaining("-Dpendopo.http.port and -Dpendopo.management.port both say 9000");
    }

    @Test
    void says_that_the_house_runs_already() throws IOException {
        var file = Files.createFile(data.resolve("lock"));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(PortCheck.problems(name -> null, data))
                    .singleElement()
                    .asString()
                    .contains("runs already");
        }
    }

    @Test
    void leaves_the_ports_of_a_killed_house_to_the_launcher() throws IOException {
        Files.writeString(data.resolve("processes"), "1 0\n");
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            assertThat(PortCheck.problems(name -> name.equals("pendopo.http.port") ? port : null, data))
                    .isEmpty();
        }
    }
}
