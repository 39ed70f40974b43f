package org.pendopo.proposals.similar;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Finds proposals of the same consultation whose titles are like one that is being written; only such as everybody sees. */
@UseCase
public class FindSimilar {
    private static final int TITLE_MAX = 200;
    private static final int LETTERS = 3;

    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    SimilarTitles titles;

    @Inject
    AskingPace pace;

    /**
     * While somebody types.
     *
     * @throws org.pendopo.shared.Forbidden TOO_MANY for more than a fast typist asks
     */
    public List<SimilarProposal> whileTyping(ProposalTool tool, @Nullable String title) {
        pace.check(me.require().id());
        return like(tool, title, null);
    }

    /**
     * The most similar first, at most five.
     *
     * @param title as typed; what is too short to know anything by has none
     * @param own key of the form that asks: what it made itself is none of them
     */
    public List<SimilarProposal> like(ProposalTool tool, @Nullable String title, @Nullable UUID own) {
        access.check(Action.VIEW_SPACE, tool.spaceId());
        var line = PlainText.line(title);
        return line.length() < LETTERS || line.codePointCount(0, line.length()) > TITLE_MAX
                ? List.of()
                : titles.of(tool.id(), line, own);
    }
}
