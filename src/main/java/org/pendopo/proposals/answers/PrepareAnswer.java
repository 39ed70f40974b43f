package org.pendopo.proposals.answers;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.AnswerText;
import org.pendopo.proposals.PutAnswer;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Officials write an answer that is checked and published later. A change of the text takes the check away. */
@UseCase
public class PrepareAnswer {
    /** No draft was there when the form was opened. */
    public static final int NO_DRAFT = -1;

    @Inject
    Access access;

    @Inject
    PutAnswer put;

    @Inject
    Drafts drafts;

    @Inject
    Citations citations;

    @Inject
    Clock clock;

    /**
     * @param version of the draft that the official had before them, or {@link #NO_DRAFT}
     * @return false if it changed meanwhile: nothing is stored, both texts are to be shown
     */
    public boolean save(long proposalId, int version, DraftText typed) {
        var spot = put.spot(proposalId);
        var by = access.require(Action.PREPARE_ANSWER, spot.spaceId());
        ProposalGone.unless(put.locked(proposalId));
        var flaws = new Flaws();
        var says = flaws.in(() -> AnswerText.of(typed.kind(), typed.reason()));
        var cited = flaws.in(() -> citations.citable(proposalId, typed.cites()));
        flaws.tell();
        var known = drafts.locked(proposalId).orElse(null);
        if ((known == null ? NO_DRAFT : known.getVersion()) != version) {
            return false;
        }
        store(known, new Saved(proposalId, says(says), unit(spot.spaceId(), typed), cited(cited), by.id()));
        return true;
    }

    /** Nobody needs it any more. What is published stays. */
    public boolean discard(long proposalId, int version) {
        var spot = put.spot(proposalId);
        access.require(Action.PREPARE_ANSWER, spot.spaceId());
        put.locked(proposalId);
        var known = drafts.locked(proposalId).orElse(null);
        if (known == null || known.getVersion() != version) {
            return known == null;
        }
        drafts.remove(known);
        return true;
    }

    private record Saved(
            long proposalId, AnswerText says, @Nullable Long unit, Set<Long> cites, long by) {}

    private void store(@Nullable AnswerDraft known, Saved saved) {
        var id = saved.proposalId();
        if (known == null) {
            drafts.add(new AnswerDraft(id, saved.says(), saved.unit(), saved.by(), clock.instant()));
            drafts.em().flush();
        } else if (known.says(saved.says(), saved.unit())
                && citations.ofDraft(id).equals(saved.cites())) {
            return;
        } else {
            known.write(saved.says(), saved.unit(), saved.by(), clock.instant());
        }
        drafts.wrote(id, saved.by());
        citations.draft(id, saved.cites());
    }

    private @Nullable Long unit(long spaceId, DraftText typed) {
        var own = access.permits(spaceId).organisation();
        return typed.unitId() != null ? typed.unitId() : own == null ? null : own.id();
    }

    private static AnswerText says(@Nullable AnswerText says) {
        return Objects.requireNonNull(says);
    }

    private static Set<Long> cited(@Nullable Set<Long> cited) {
        return Objects.requireNonNull(cited);
    }
}
