package org.pendopo.notify.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;

/**
 * A letter on its way. It waits until it is due, is taken for some minutes by the server that sends it, and comes back
 * when that fails, each time for longer. Who takes it twice sends it twice, under the same Message-ID.
 */
@Entity
@Table(name = "mail_letter")
class Letter {
    /** How long a server may need for one letter before another one takes it. */
    static final Duration LEASE = Duration.ofMinutes(3);

    /** About four days with the pauses in between. */
    static final int MOST_TRIES = 20;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int FAULT_MAX = 300;

    @Id
    @GeneratedValue(generator = "mail_letter_seq")
    @SequenceGenerator(name = "mail_letter_seq", allocationSize = 50)
    private long id;

    private String messageId;
    private @Nullable Long noticeId;
    private @Nullable Long personId;
    private @Nullable String address;
    private @Nullable String language;
    private @Nullable String kind;
    private @Nullable String path;
    private @Nullable String args;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int tries;
    private Instant dueAt;
    private Instant madeAt;
    private @Nullable Instant endedAt;
    private @Nullable String fault;

    protected Letter() {}

    Letter(String messageId, Prepared words, Instant now) {
        this.messageId = messageId;
        address = words.address();
        language = words.language().code();
        kind = words.kind();
        path = words.path();
        args = String.join("\n", words.args());
        state = LetterState.WAITING;
        dueAt = now;
        madeAt = now;
    }

    /** The mail server took it. */
    void sent(Instant now) {
        end(LetterState.SENT, now);
        fault = null;
    }

    void drop(Instant now) {
        if (state == LetterState.WAITING) {
            end(LetterState.DROPPED, now);
        }
    }

    /** @return whether it was given up */
    boolean failed(String why, Instant now) {
        if (state != LetterState.WAITING) {
            return false;
        }
        fault = PlainText.shortened(PlainText.line(why), FAULT_MAX);
        if (tries < MOST_TRIES) {
            dueAt = now.plus(pause(tries));
            return false;
        }
        end(LetterState.DEAD, now);
        return true;
    }

    /** @param tries how often it was tried, at least once */
    static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(tries - 1L, 0, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** However it ended: what stood in it, such as the key of an invitation, need not lie here any more. */
    private void end(LetterState how, Instant now) {
        state = how;
        endedAt = now;
        args = null;
        path = null;
    }

    List<String> arguments() {
        return args == null || args.isEmpty() ? List.of() : List.of(args.split("\n", -1));
    }

    long getId() {
        return id;
    }

    String getMessageId() {
        return messageId;
    }

    @Nullable
    Long getNoticeId() {
        return noticeId;
    }

    /** The reader of a letter about a notice. */
    @Nullable
    Long getPersonId() {
        return personId;
    }

    @Nullable
    String getAddress() {
        return address;
    }

    @Nullable
    String getLanguage() {
        return language;
    }

    @Nullable
    String getKind() {
        return kind;
    }

    @Nullable
    String getPath() {
        return path;
    }

    LetterState getState() {
        return state;
    }

    int getTries() {
        return tries;
    }

    Instant getDueAt() {
        return dueAt;
    }
}
