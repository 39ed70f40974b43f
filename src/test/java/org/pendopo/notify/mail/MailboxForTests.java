package org.pendopo.notify.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pendopo.shared.MailServer;

/** A mail server on this machine that takes letters, or refuses them, in real conversations. */
final class MailboxForTests implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    MailboxForTests() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    MailServer server() {
        return server(socket.getLocalPort());
    }

    static MailServer server(int port) {
        return new MailServer(
                "127.0.0.1",
                port,
                "",
                "",
                MailServer.Security.NONE,
                "pendopo@example.org",
                "Pendopo\r\nBcc: all@example.org");
    }

    void refuse(boolean all) {
        refusing = all;
    }

    List<String> letters() {
        return letters;
    }

    List<String> recipients() {
        return recipients;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            say(out, "220 test");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                if ("DATA".equals(word)) {
                    say(out, "354 go on");
                    letters.add(letter(in));
                    say(out, "250 taken");
                } else if ("QUIT".equals(word)) {
                    say(out, "221 bye");
                    return;
                } else if ("RCPT".equals(word)) {
                    recipients.add(line);
                    say(out, refusing ? "451 not now" : "250 yes");
                } else {
                    say(out, "250 yes");
                }
            }
        } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !".".equals(line); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
