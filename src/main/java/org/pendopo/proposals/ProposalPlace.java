package org.pendopo.proposals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.SpaceKind;

/**
 * Where a proposal stands: its consultation, as the proposal's page names it.
 *
 * @param toolTitle what proposals are called there; null for the usual word
 * @param answerDue until when the consultation promises answers
 * @param source where its imported content comes from
 */
public record ProposalPlace(
        SpaceKind kind,
        String slug,
        String title,
        String language,
        Audience audience,
        String toolSlug,
        @Nullable String toolTitle,
        @Nullable String organisation,
        @Nullable LocalDate answerDue,
        @Nullable String source,
        @Nullable String sourceUrl) {
    public String address() {
        return "/space/" + slug;
    }

    public String listAddress() {
        return address() + "/" + toolSlug;
    }
}
