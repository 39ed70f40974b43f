package org.pendopo.proposals.fields.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.fields.FieldKind;
import org.pendopo.proposals.fields.ManagedField;
import org.pendopo.proposals.fields.PlanFields;
import org.pendopo.proposals.fields.ReadOwnFields;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.web.SpacePage;

/** Where managers ask questions of their own of every proposal. */
@Named("ownFieldsPage")
@RequestScoped
public class FieldsPage {
    @Inject
    SpacePage space;

    @Inject
    ReadOwnFields read;

    @Inject
    PlanFields plan;

    private final FieldForm fresh = new FieldForm();
    private @Nullable String kind;
    private @Nullable List<ManagedField> all;
    private @Nullable List<FieldForm> rows;

    public List<FieldForm> getRows() {
        if (rows == null) {
            rows = all().stream()
                    .filter(ManagedField::there)
                    .map(FieldForm::new)
                    .toList();
        }
        return rows;
    }

    public List<ManagedField> getRemoved() {
        return all().stream().filter(f -> !f.there()).toList();
    }

    public FieldForm getFresh() {
        return fresh;
    }

    public List<FieldKind> getKinds() {
        return List.of(FieldKind.values());
    }

    public void add() {
        plan.add(tool(), FieldKind.of(kind).orElse(null), fresh.plan());
        done("proposals-fields.added");
    }

    public void change(FieldForm row) {
        plan.change(tool(), Objects.requireNonNull(row.getField()).id(), row.plan());
        done("proposals-fields.changed");
    }

    public void move(long id, boolean up) {
        plan.move(tool(), id, up);
        done("proposals-fields.moved");
    }

    public void remove(long id) {
        plan.remove(tool(), id);
        done("proposals-fields.removed");
    }

    public void restore(long id) {
        plan.restore(tool(), id);
        done("proposals-fields.restored");
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String value) {
        kind = value;
    }

    public String getAddress() {
        return space.getSpace().address(space.getTool());
    }

    private List<ManagedField> all() {
        if (all == null) {
            all = read.managed(tool());
        }
        return all;
    }

    private void done(String key) {
        Addresses.done(getAddress() + "/fields", key);
    }

    private ProposalTool tool() {
        return new ProposalTool(space.getTool().id(), space.getSpace().id());
    }
}
