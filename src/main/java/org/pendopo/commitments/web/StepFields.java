package org.pendopo.commitments.web;

import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.TypedStep;

/** The fields of one milestone in the form of a new commitment. */
public class StepFields {
    private final int number;
    private @Nullable String title;
    private @Nullable String due;

    StepFields(int number) {
        this.number = number;
    }

    TypedStep typed() {
        return new TypedStep(number, title, due);
    }

    public int getNumber() {
        return number;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String value) {
        title = value;
    }

    public @Nullable String getDue() {
        return due;
    }

    public void setDue(@Nullable String value) {
        due = value;
    }
}
