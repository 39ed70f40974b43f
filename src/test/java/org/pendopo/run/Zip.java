package org.pendopo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** A distribution in a zip file with one folder at its top. */
final class Zip {
    private Zip() {}

    /** The name of that folder, which holds the version. */
    static String top(Path zip) {
        try (var file = new ZipFile(zip.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName().split("/", -1)[0])
                    .findFirst()
                    .orElseThrow(() -> new LaunchFailed(zip + " is empty."));
        } catch (IOException unreadable) {
            throw new LaunchFailed(zip + " cannot be read.", unreadable);
        }
    }

    static void unpack(Path zip, Path into) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                var target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException(entry.getName() + " leads outside " + into);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (var content = file.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        }
    }
}
