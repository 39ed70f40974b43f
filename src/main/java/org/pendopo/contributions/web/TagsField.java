package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.tags.TagWords;

/** The tags that somebody types for what they are just writing. */
@Named
@RequestScoped
public class TagsField {
    private @Nullable String typed;

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    /** @throws org.pendopo.shared.RuleBroken at the field {@code tags} */
    public void check() {
        TagWords.of(typed);
    }
}
