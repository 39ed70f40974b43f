package org.pendopo.proposals.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.exchange.ImportFormat;
import org.pendopo.proposals.exchange.ImportSource;
import org.pendopo.shared.RuleBroken;

/**
 * A file of proposals on its way in. It is uploaded, looked at and mapped; then queued, and carried out by whichever
 * server takes it. A server that dies loses its lease, and the next one begins anew: nothing was stored by halves.
 * What fails again and again is given up.
 */
@Entity
@Table(name = "import_job")
class ImportJob {
    static final int NAME_MAX = 200;

    @Id
    @GeneratedValue(generator = "import_job")
    @SequenceGenerator(name = "import_job", sequenceName = "import_job_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long toolId;
    private long personId;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportFormat format;

    private byte @Nullable [] content;
    private @Nullable String fingerprint;
    private String mapping = "";

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.UPLOADED;

    private int total;
    private int done;
    private @Nullable Instant takenUntil;
    private @Nullable UUID holder;
    private int tries;
    private Instant createdAt;
    private @Nullable Instant finishedAt;

    protected ImportJob() {}

    ImportJob(long toolId, long personId, UploadedFile file, ImportFormat format, Instant now) {
        this.toolId = toolId;
        this.personId = personId;
        this.fileName = file.name();
        this.content = file.content();
        this.fingerprint = file.fingerprint();
        this.format = format;
        this.createdAt = now;
    }

    void map(String columns) {
        RuleBroken.unless(state.isOpen(), "proposals-import.not_open");
        mapping = columns;
    }

    void queue(int rows) {
        RuleBroken.unless(state.isOpen(), "proposals-import.not_open");
        total = rows;
        done = 0;
        tries = 0;
        state = ImportState.QUEUED;
    }

    /** Everything was stored at once. */
    void finish(int rows, Instant now) {
        total = rows;
        done = rows;
        state = ImportState.DONE;
        content = null;
        finishedAt = now;
    }

    void cancel(Instant now) {
        RuleBroken.unless(state.isOpen(), "proposals-import.not_open");
        state = ImportState.CANCELLED;
        content = null;
        finishedAt = now;
    }

    /** The file, as often as wanted. */
    ImportSource source() {
        var bytes = content;
        if (bytes == null) {
            throw new RuleBroken("proposals-import.not_open");
        }
        return () -> new java.io.ByteArrayInputStream(bytes);
    }

    /** What tells the file from every other one; null for imports from before it was kept. */
    @Nullable
    String getFingerprint() {
        return fingerprint;
    }

    /** In whose hands it is: the sign that whoever took it shows to change it. */
    UUID held() {
        return Objects.requireNonNull(holder);
    }

    long getId() {
        return id == null ? 0 : id;
    }

    long getToolId() {
        return toolId;
    }

    long getPersonId() {
        return personId;
    }

    String getFileName() {
        return fileName;
    }

    ImportFormat getFormat() {
        return format;
    }

    String getMapping() {
        return mapping;
    }

    ImportState getState() {
        return state;
    }

    int getTotal() {
        return total;
    }

    int getDone() {
        return done;
    }

    Instant getCreatedAt() {
        return createdAt;
    }
}
