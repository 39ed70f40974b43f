package org.pendopo.commitments;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** A commitment as its page shows it, and those that belong to a proposal or a project. */
@UseCase
public class ReadCommitment {
    private static final int SLIPS = 100;

    @Inject
    Access access;

    @Inject
    Keepers keepers;

    @Inject
    Commitments commitments;

    @Inject
    CommitmentLinks links;

    @Inject
    Today today;

    public CommitmentView read(long id) {
        var viewer = access.viewer();
        var whole = asSeen(commitments.whole(id, viewer));
        var it = whole.commitment();
        var isDone = it.getState() == CommitmentState.DONE;
        return new CommitmentView(
                whole.row(today.date(whole.readAt())),
                it.getSpaceId(),
                it.getOrganisationId(),
                whole.spaceKind(),
                it.getHtml(),
                it.getStateAt(),
                it.getStopReason(),
                whole.projectSlug(),
                whole.projectTitle(),
                whole.projectLanguage(),
                commitments.milestones(id),
                commitments.slips(id, SLIPS),
                whole.editions() == 0 ? List.of() : commitments.editions(id, SLIPS),
                whole.removed() == 0 ? List.of() : commitments.removed(id),
                links.proposals(id, viewer),
                isDone ? commitments.ratings(id, viewer) : List.of(),
                whole.supported() > 0,
                keepers.decide(it.getSpaceId(), it.getOrganisationId()));
    }

    // The project may be hidden from who may read the commitment.
    private WholeCommitment asSeen(@Nullable WholeCommitment whole) {
        if (whole == null) {
            throw new NotFound();
        }
        access.check(Action.VIEW_SPACE, whole.commitment().getSpaceId());
        var project = whole.commitment().getProjectId();
        return project == null || access.decide(Action.FIND_SPACE, project).allowed() ? whole : whole.withoutProject();
    }

    /** What came of a proposal, as far as the viewer may read it. */
    public List<CommitmentRow> of(long proposalId) {
        var day = today.date();
        return links.of(proposalId, access.viewer()).stream()
                .map(line -> line.on(day))
                .toList();
    }

    /** The commitment that a project carries out; null for none. */
    public @Nullable CommitmentRow ofProject(long spaceId) {
        var line = links.ofProject(spaceId, access.viewer());
        return line == null ? null : line.on(today.date());
    }
}
