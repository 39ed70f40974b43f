package org.pendopo.proposals.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalView;
import org.pendopo.proposals.answers.DraftState;

/**
 * A proposal with which an official has to do something.
 *
 * @param due until when its answer is promised; null if by no day
 * @param state of the answer that is prepared for it; null if none is
 * @param evaluate whether the official was named to evaluate it and has not done so
 */
public record DeskRow(
        long id,
        String title,
        String language,
        String spaceTitle,
        String spaceSlug,
        String spaceLanguage,
        @Nullable String unit,
        @Nullable LocalDate due,
        @Nullable DraftState state,
        boolean evaluate) {
    public DeskKind kind() {
        return DeskKind.of(state, evaluate);
    }

    /** Where it is done. */
    public String address() {
        var part = evaluate ? "/evaluate" : state == null ? "/answer" : "/prepare";
        return ProposalView.address(id, title) + part;
    }

    public String spaceAddress() {
        return "/space/" + spaceSlug;
    }
}
