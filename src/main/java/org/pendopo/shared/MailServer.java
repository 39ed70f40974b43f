package org.pendopo.shared;

/**
 * Where letters are handed over.
 *
 * @param user empty where the server asks for none
 * @param from the sender's address
 * @param fromName the sender's name
 */
public record MailServer(
        String host, int port, String user, String password, Security security, String from, String fromName) {
    /** How the conversation is kept secret. */
    public enum Security {
        NONE,
        /** It begins in the open and must change to TLS before anything is said. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
