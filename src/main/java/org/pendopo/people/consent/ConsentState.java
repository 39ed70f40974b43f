package org.pendopo.people.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * What holds now for one child and one kind. It begins as not given; only a change moves it: giving what is given (in
 * the same words) or withdrawing what is not given changes nothing.
 */
@Entity
@IdClass(ConsentStateId.class)
@Table(name = "consent_state")
class ConsentState {
    @Id
    private long childId;

    @Id
    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private int number;
    private boolean given;
    private int textVersion;

    protected ConsentState() {}

    /** Nobody has decided yet. */
    ConsentState(long childId, ConsentKind kind) {
        this.childId = childId;
        this.kind = kind;
        this.textVersion = kind.textVersion();
    }

    /** @return whether that was new */
    boolean give(int version) {
        if (given && version <= textVersion) {
            return false;
        }
        textVersion = version;
        return turn(true);
    }

    /** @return whether that was new */
    boolean withdraw() {
        return given && turn(false);
    }

    private boolean turn(boolean now) {
        given = now;
        number++;
        return true;
    }

    long getChildId() {
        return childId;
    }

    ConsentKind getKind() {
        return kind;
    }

    int getNumber() {
        return number;
    }

    boolean isGiven() {
        return given;
    }

    int getTextVersion() {
        return textVersion;
    }
}
