package org.pendopo.proposals.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation of a unit.
 *
 * @param tool where its proposals are; null if it takes none
 * @param due until when answers are promised
 * @param waiting how many proposals wait for their answer
 */
public record UnitSpace(
        long id,
        String slug,
        String title,
        String language,
        @Nullable String tool,
        @Nullable LocalDate due,
        long proposals,
        long waiting) {
    public String address() {
        return "/space/" + slug;
    }

    /** The proposals that wait. */
    public String waitingAddress() {
        return address() + "/" + tool + "?sort=waiting";
    }
}
