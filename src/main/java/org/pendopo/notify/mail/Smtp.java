package org.pendopo.notify.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.MailServer;
import org.pendopo.shared.text.PlainText;

/** One conversation with the mail server, for as many letters as there are. It is begun with the first letter. */
final class Smtp implements AutoCloseable {
    private static final String UTF_8 = "UTF-8";
    private static final String PATIENCE_MILLIS = "10000";

    private final MailServer server;
    private final Session session;
    private @Nullable Transport transport;

    Smtp(MailServer server) {
        this.server = server;
        session = Session.getInstance(properties(server));
    }

    private static Properties properties(MailServer server) {
        var scheme = server.security() == MailServer.Security.TLS ? "smtps" : "smtp";
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", scheme);
        var start = "mail." + scheme + ".";
        properties.setProperty(start + "host", server.host());
        properties.setProperty(start + "port", String.valueOf(server.port()));
        properties.setProperty(start + "auth", String.valueOf(!server.user().isEmpty()));
        properties.setProperty(start + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(start + "timeout", PATIENCE_MILLIS);
        properties.setProperty(start + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(start + "ssl.checkserveridentity", "true");
        if (server.security() == MailServer.Security.STARTTLS) {
            properties.setProperty(start + "starttls.enable", "true");
            properties.setProperty(start + "starttls.required", "true");
        }
        return properties;
    }

    void send(Envelope letter) throws MailFault {
        MimeMessage message;
        try {
            message = message(letter);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailFault(false, e);
        }
        var open = open();
        try {
            open.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            close();
            throw new MailFault(false, e);
        }
    }

    private Transport open() throws MailFault {
        try {
            var known = transport;
            if (known != null && known.isConnected()) {
                return known;
            }
            var fresh = session.getTransport();
            fresh.connect(server.host(), server.port(), given(server.user()), given(server.password()));
            transport = fresh;
            return fresh;
        } catch (MessagingException e) {
            throw new MailFault(true, e);
        }
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Nothing in a header breaks its line: subject and addresses are one line each, whatever they are made of. */
    @SuppressWarnings("JavaUtilDate") // what Jakarta Mail asks for
    private MimeMessage message(Envelope letter) throws MessagingException, UnsupportedEncodingException {
        var message = new Named(session, letter.messageId());
        message.setFrom(new InternetAddress(server.from(), PlainText.line(server.fromName()), UTF_8));
        message.setRecipient(Message.RecipientType.TO, address(letter.to()));
        message.setSubject(PlainText.line(letter.subject()), UTF_8);
        message.setSentDate(new java.util.Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().code());
        var stop = letter.stop();
        if (stop != null) {
            message.setHeader("List-Unsubscribe", "<" + stop + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(letter.text(), "plain"));
        both.addBodyPart(part(letter.html(), "html"));
        message.setContent(both);
        message.saveChanges();
        return message;
    }

    /** One address, and nothing that could be read as two or as another header. */
    private static InternetAddress address(String typed) throws MessagingException {
        var found = InternetAddress.parse(PlainText.line(typed), true);
        if (found.length != 1) {
            throw new jakarta.mail.internet.AddressException("not one address");
        }
        found[0].validate();
        return new InternetAddress(found[0].getAddress(), true);
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, subtype);
        return part;
    }

    @Override
    public void close() {
        var open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                System.getLogger(Smtp.class.getName())
                        .log(System.Logger.Level.DEBUG, "mail server hung up", alreadyGone);
            }
        }
    }

    /** A message that keeps the name it was given, instead of a new one at each try. */
    private static final class Named extends MimeMessage {
        private final String messageId;

        Named(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
