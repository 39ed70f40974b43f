package org.pendopo.notify;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice that one person got. It is unread until they open it. */
@Entity
@Table(name = "notice")
class Told {
    static final String BETWEEN_ARGS = "\n";

    @Id
    @GeneratedValue(generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", allocationSize = 50)
    private long id;

    private long personId;
    private String kind;
    private @Nullable Long spaceId;
    private @Nullable Long contributionId;
    private String path;
    private String args;
    private @Nullable String once;
    private Instant at;
    private @Nullable Instant readAt;

    protected Told() {}

    static String joined(List<String> args) {
        return String.join(BETWEEN_ARGS, args);
    }

    List<String> arguments() {
        return args.isEmpty() ? List.of() : List.of(args.split(BETWEEN_ARGS, -1));
    }

    long getId() {
        return id;
    }

    long getPersonId() {
        return personId;
    }

    String getKind() {
        return kind;
    }

    String getPath() {
        return path;
    }

    @Nullable
    Instant getReadAt() {
        return readAt;
    }
}
