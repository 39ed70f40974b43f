package org.pendopo.proposals.fields;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.ProposalView;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Reads the questions of a consultation for its managers, and what a proposal answers for its readers. */
@UseCase
public class ReadOwnFields {
    @Inject
    Access access;

    @Inject
    OwnFields fields;

    /** @param proposal as its reader got it */
    public List<ShownField> of(ProposalView proposal) {
        access.check(Action.VIEW_SPACE, proposal.spaceId());
        return proposal.ownAnswers() == 0 ? List.of() : fields.shown(proposal.id());
    }

    /** Also those that were removed, which can be brought back. */
    public List<ManagedField> managed(ProposalTool tool) {
        access.check(Action.MANAGE_CATEGORIES, tool.spaceId());
        var all = fields.all(tool.id());
        var ids = all.stream().map(OwnField::getId).toList();
        var choices = ids.isEmpty()
                ? List.<OwnChoice>of()
                : fields.choices(ids).stream().filter(OwnChoice::isOffered).toList();
        var uses = fields.uses(tool.id()).stream().collect(Collectors.toMap(FieldUse::fieldId, FieldUse::answers));
        return all.stream()
                .map(f -> managed(f, choices, uses.getOrDefault(f.getId(), 0L)))
                .toList();
    }

    private static ManagedField managed(OwnField field, List<OwnChoice> choices, long answers) {
        return new ManagedField(
                field.getId(),
                field.getKind(),
                field.getLabel(),
                field.getHint(),
                field.isRequired(),
                choices.stream()
                        .filter(c -> c.getFieldId() == field.getId())
                        .map(OwnChoice::getLabel)
                        .collect(Collectors.joining("\n")),
                field.getLeast(),
                field.getMost(),
                field.isThere(),
                answers);
    }
}
