package org.pendopo.proposals.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pendopo.proposals.exchange.ImportLimits;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/**
 * A file as the browser sent it.
 *
 * @param name at most 200 characters, without folders
 * @param content at most {@link ImportLimits#MAX_FILE_BYTES} bytes, not empty
 */
@SuppressWarnings("ArrayRecordComponent") // only passed on, never compared
public record UploadedFile(String name, byte[] content) {
    public UploadedFile {
        RuleBroken.unless(content.length > 0, "proposals-import.error.empty");
        RuleBroken.unless(
                content.length <= ImportLimits.MAX_FILE_BYTES,
                "proposals-import.error.size",
                ImportLimits.MAX_FILE_MEBIBYTES);
        var last = PlainText.line(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        name = PlainText.shortened(last.isEmpty() ? "-" : last, ImportJob.NAME_MAX);
    }

    /** Tells this content from every other one. */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
