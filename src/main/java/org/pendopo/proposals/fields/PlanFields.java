package org.pendopo.proposals.fields;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Managers ask questions of their own, change, order and remove them, and bring them back with their answers. */
@UseCase
public class PlanFields {
    @Inject
    Access access;

    @Inject
    OwnFields fields;

    @Inject
    Clock clock;

    public void add(ProposalTool tool, @Nullable FieldKind kind, FieldPlan plan) {
        var known = opened(tool);
        if (kind == null) {
            throw new RuleBroken("proposals-fields.kind.empty").at("kind");
        }
        var checked = plan.checked(kind);
        unused(known, checked.label(), 0);
        roomLeft(known);
        var field = new OwnField(tool.id(), kind, checked, last(known) + 1);
        fields.add(field);
        offer(field.getId(), checked.choices());
    }

    public void change(ProposalTool tool, long id, FieldPlan plan) {
        var known = opened(tool);
        var field = field(tool, id);
        var checked = plan.checked(field.getKind());
        unused(known, checked.label(), id);
        field.change(checked);
        offer(id, checked.choices());
    }

    /** One place up or down; at an end it stays. */
    public void move(ProposalTool tool, long id, boolean up) {
        var all = new ArrayList<>(opened(tool));
        var place = all.indexOf(field(tool, id));
        if (place >= 0) {
            var target = Math.clamp(place + (up ? -1L : 1L), 0, all.size() - 1);
            all.add(target, all.remove(place));
            for (var i = 0; i < all.size(); i++) {
                all.get(i).moveTo(i + 1);
            }
        }
    }

    /** It is not asked any more; what was answered is kept and shown to nobody. */
    public void remove(ProposalTool tool, long id) {
        opened(tool);
        field(tool, id).remove(clock.instant());
    }

    public void restore(ProposalTool tool, long id) {
        var known = opened(tool);
        var field = field(tool, id);
        if (!field.isThere()) {
            unused(known, field.getLabel(), id);
            roomLeft(known);
            field.restore(last(known) + 1);
        }
    }

    private List<OwnField> opened(ProposalTool tool) {
        access.require(Action.MANAGE_CATEGORIES, tool.spaceId());
        fields.queue(tool.id());
        return fields.of(tool.id());
    }

    private OwnField field(ProposalTool tool, long id) {
        return fields.in(tool.id(), id).orElseThrow(NotFound::new);
    }

    private static int last(List<OwnField> known) {
        return known.isEmpty() ? 0 : known.getLast().getPosition();
    }

    private static void roomLeft(List<OwnField> known) {
        if (known.size() >= OwnField.MOST) {
            throw new RuleBroken("proposals-fields.many", OwnField.MOST).at("label");
        }
    }

    private static void unused(List<OwnField> known, String label, long id) {
        if (known.stream().anyMatch(f -> f.getId() != id && f.getLabel().equalsIgnoreCase(label))) {
            throw new RuleBroken("proposals-fields.taken").at("label");
        }
    }

    // What is not offered any more stays where it was chosen.
    private void offer(long fieldId, List<String> labels) {
        var known = fields.choices(List.of(fieldId)).stream()
                .collect(Collectors.toMap(OwnChoice::getLabel, Function.identity()));
        known.values().stream().filter(c -> !labels.contains(c.getLabel())).forEach(c -> c.remove(clock.instant()));
        for (var i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            var choice = known.get(label);
            if (choice == null) {
                fields.add(new OwnChoice(fieldId, label, i + 1));
            } else {
                choice.offer(i + 1);
            }
        }
    }
}
