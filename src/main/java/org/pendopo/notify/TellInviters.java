package org.pendopo.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.spaces.members.InvitationAccepted;

/** Tells who invited somebody that they came. */
@ApplicationScoped
class TellInviters {
    @Inject
    Tell tell;

    void on(@Observes InvitationAccepted event) {
        tell.tell(
                List.of(event.inviterId()),
                new Notice(
                        "notify.invitation.accepted",
                        event.spaceId(),
                        null,
                        "/space/" + event.slug() + "/members",
                        List.of(event.name(), event.space()),
                        null));
    }
}
