package org.pendopo.spaces.members;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Role;

/**
 * An invitation by e-mail. It is open until somebody with that address uses it, somebody in charge revokes it, or its time
 * is over; sent again, it has a new link and a new end, and the old link leads nowhere.
 */
@Entity
@Table(name = "space_invitation")
class Invitation {
    static final Duration USUAL = Duration.ofDays(14);
    private static final Duration LONGEST = Duration.ofDays(366);
    // Two clicks on "send again" are one.
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(generator = "space_invitation_seq")
    @SequenceGenerator(name = "space_invitation_seq", allocationSize = 50)
    private long id;

    private long spaceId;
    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String language;
    private String tokenHash;
    private long invitedBy;
    private Instant madeAt;
    private Instant sentAt;
    private Instant endsAt;
    private @Nullable Instant guestUntil;
    private @Nullable Instant revokedAt;
    private @Nullable Instant usedAt;
    private @Nullable Long usedBy;

    protected Invitation() {}

    /** @throws RuleBroken at the field {@code ends} or {@code until} */
    static void check(MailInvitation wanted, Instant now) {
        if (!wanted.endsAt().isAfter(now)) {
            throw new RuleBroken("spaces-members.invitation.past").at("ends");
        }
        if (wanted.endsAt().isAfter(now.plus(LONGEST))) {
            throw new RuleBroken("spaces-members.invitation.far").at("ends");
        }
        GuestEnd.check(wanted.guestUntil(), wanted.role(), now);
    }

    boolean isOpen() {
        return usedAt == null && revokedAt == null;
    }

    /** @return false when it was revoked already */
    boolean revoke(Instant now) {
        RuleBroken.unless(usedAt == null, "spaces-members.invitation.used");
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    /**
     * @param by who sends it, and answers for it from now on
     * @return false when it was sent just now
     */
    boolean sendAgain(InvitationToken token, long by, Instant now) {
        RuleBroken.unless(isOpen(), "spaces-members.invitation.closed");
        if (sentAt.isAfter(now.minus(PAUSE))) {
            return false;
        }
        GuestEnd.check(guestUntil, role, now);
        tokenHash = token.hash();
        invitedBy = by;
        sentAt = now;
        endsAt = endsAt.isAfter(now.plus(USUAL)) ? endsAt : now.plus(USUAL);
        return true;
    }

    MailInvitation words() {
        return new MailInvitation(email, role, endsAt, Language.of(language).orElse(Language.ID), guestUntil);
    }

    long getId() {
        return id;
    }

    long getSpaceId() {
        return spaceId;
    }

    String getEmail() {
        return email;
    }

    Role getRole() {
        return role;
    }

    long getInvitedBy() {
        return invitedBy;
    }

    Instant getEndsAt() {
        return endsAt;
    }

    @Nullable
    Instant getGuestUntil() {
        return guestUntil;
    }

    @Nullable
    Instant getRevokedAt() {
        return revokedAt;
    }

    @Nullable
    Long getUsedBy() {
        return usedBy;
    }
}
