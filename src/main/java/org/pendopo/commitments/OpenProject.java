package org.pendopo.commitments;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.CreateSpace;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.NewSpace;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceWords;

/** A unit works in the open on what it promised: in a project of its own, which the commitment opens once. */
@UseCase
public class OpenProject {
    @Inject
    Access access;

    @Inject
    Keepers keepers;

    @Inject
    Commitments commitments;

    @Inject
    CreateSpace create;

    /** Whether the person may open it: for the unit that owes the work. */
    public Decision decide(CommitmentView commitment) {
        return access.decideFor(Action.OPEN_UNIT_PROJECT, commitment.organisationId());
    }

    /** @return the address of the new project */
    public String open(long id, @Nullable String purpose) {
        var commitment = commitments.locked(id).orElseThrow(NotFound::new);
        keepers.require(commitment.getSpaceId(), commitment.getOrganisationId());
        var project = create.ofUnit(wanted(commitment, PlainText.line(purpose)));
        commitment.open(project.id());
        return "/space/" + project.slug();
    }

    private static NewSpace wanted(Commitment commitment, String purpose) {
        var said = purpose.isEmpty() ? PlainText.shortened(commitment.getTitle(), SpaceWords.PURPOSE_MAX) : purpose;
        return new NewSpace(
                SpaceKind.PROJECT,
                null,
                commitment.getTitle(),
                said,
                Language.of(commitment.getLanguage()).orElse(Language.ID),
                null,
                commitment.getOrganisationId(),
                null);
    }
}
