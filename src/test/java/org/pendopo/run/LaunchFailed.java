package org.pendopo.run;

import java.nio.file.Path;

/** The house cannot stand; the message is for the person at the console. */
public class LaunchFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LaunchFailed(String message) {
        super(message);
    }

    LaunchFailed(String message, Path log) {
        super(message + " See " + log);
    }

    LaunchFailed(String message, Throwable cause) {
        super(message + " (" + cause + ")", cause);
    }
}
