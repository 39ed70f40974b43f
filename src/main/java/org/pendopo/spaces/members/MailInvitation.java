package org.pendopo.spaces.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Role;

/**
 * What somebody in charge wants of an invitation.
 *
 * @param addresses as typed: one or several, apart by blanks, commas, semicolons or lines
 * @param endsAt until when the link may be used
 * @param language of the letter
 * @param guestUntil when the membership that comes of it ends; null for one without an end
 */
public record MailInvitation(
        String addresses,
        Role role,
        Instant endsAt,
        Language language,
        @Nullable Instant guestUntil) {

    MailInvitation to(String address) {
        return new MailInvitation(address, role, endsAt, language, guestUntil);
    }
}
