package org.pendopo.proposals.fields.web;

import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.fields.AskedField;

/** One question in the form of a proposal, with what is typed. */
public class OwnInput {
    private final AskedField field;
    private String value;

    OwnInput(AskedField field) {
        this.field = field;
        value = field.typed();
    }

    public AskedField getField() {
        return field;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String typed) {
        value = typed == null ? "" : typed;
    }
}
