package org.pendopo.guardians.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.guardians.BrowsePupils;
import org.pendopo.guardians.Letter;
import org.pendopo.guardians.PupilList;
import org.pendopo.guardians.ReadLetter;
import org.pendopo.shared.NotFound;

/** What the pages of teachers read, by the numbers in their addresses. */
@RequestScoped
public class PairingLists {
    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    @Inject
    BrowsePupils browse;

    @Inject
    ReadLetter read;

    PupilList pupils(long spaceId) {
        return browse.in(spaceId, after == null ? 0 : number(after));
    }

    boolean isFirst() {
        return after == null;
    }

    Letter letter(long spaceId, long codeId) {
        return read.of(spaceId, codeId);
    }

    long number(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }
}
