package org.pendopo.proposals.fields.web;

import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.fields.FieldPlan;
import org.pendopo.proposals.fields.ManagedField;

/** What managers type about one question. */
public class FieldForm {
    private final @Nullable ManagedField field;
    private String label = "";
    private String hint = "";
    private String choices = "";
    private String least = "";
    private String most = "";
    private boolean required;

    FieldForm() {
        field = null;
    }

    FieldForm(ManagedField stored) {
        field = stored;
        label = stored.label();
        hint = stored.hint();
        choices = stored.choices();
        least = stored.typedLeast();
        most = stored.typedMost();
        required = stored.required();
    }

    FieldPlan plan() {
        return new FieldPlan(label, hint, required, choices, least, most);
    }

    /** Null for a question to be added. */
    public @Nullable ManagedField getField() {
        return field;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String value) {
        label = value == null ? "" : value;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(@Nullable String value) {
        hint = value == null ? "" : value;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(@Nullable String value) {
        choices = value == null ? "" : value;
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(@Nullable String value) {
        least = value == null ? "" : value;
    }

    public String getMost() {
        return most;
    }

    public void setMost(@Nullable String value) {
        most = value == null ? "" : value;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean value) {
        required = value;
    }
}
