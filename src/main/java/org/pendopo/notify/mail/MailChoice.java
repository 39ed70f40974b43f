package org.pendopo.notify.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether a person wants notices by e-mail too; who never said so does. */
@Entity
@Table(name = "mail_choice")
class MailChoice {
    @Id
    private long personId;

    private boolean wanted;
    private Instant at;

    protected MailChoice() {}

    long getPersonId() {
        return personId;
    }
}
