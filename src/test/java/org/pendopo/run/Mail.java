package org.pendopo.run;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that delivers into a folder: one readable .eml file a message. */
public final class Mail implements AutoCloseable {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;
    private final GreenMail server;
    private final AtomicInteger count = new AtomicInteger();

    Mail(Settings settings) {
        folder = settings.data().resolve("mail");
        var setup = new ServerSetup(settings.ports().smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        server = new GreenMail(setup);
    }

    public void start() {
        try {
            Files.createDirectories(folder);
        } catch (IOException cannot) {
            throw new LaunchFailed("The mail folder cannot be made.", cannot);
        }
        server.start();
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            write(message.getMessage(), recipient.getEmail());
            return user(recipient.getEmail());
        });
    }

    /** The messages that came since the start, oldest first. */
    public List<Message> received() {
        return new ArrayList<>(List.of(server.getReceivedMessages()));
    }

    /** Waits until so many messages have come since the start. */
    public boolean await(int messages, long millis) {
        return server.waitForIncomingEmail(millis, messages);
    }

    private GreenMailUser user(String address) {
        var users = server.getUserManager();
        var known = users.getUserByEmail(address);
        return known == null ? server.setUser(address, address) : known;
    }

    private void write(Message message, String recipient) {
        var name = "%s-%03d-%s.eml"
                .formatted(
                        NAME.format(LocalDateTime.now(ZoneId.systemDefault())),
                        count.incrementAndGet(),
                        recipient.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@._+-]", "_"));
        try (var file = Files.newOutputStream(folder.resolve(name))) {
            message.writeTo(file);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
