package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What letters with invitations said, which is written down nowhere else. */
@ApplicationScoped
public class Postbag {
    private final List<InvitationSent> letters = new CopyOnWriteArrayList<>();

    void on(@Observes InvitationSent event) {
        letters.add(event);
    }

    List<InvitationSent> to(String address) {
        return letters.stream().filter(l -> l.address().equals(address)).toList();
    }

    /** The token of the latest letter to that address. */
    String token(String address) {
        return to(address).getLast().path().substring("/invitation/".length());
    }
}
