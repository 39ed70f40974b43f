package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.PersonTexts;
import org.pendopo.contributions.ReadTextsOf;

/** What a person wrote, on the person's page. */
@Named("personTexts")
@RequestScoped
public class PersonTextsPanel {
    @Inject
    Asked asked;

    @Inject
    ReadTextsOf read;

    private @Nullable PersonTexts texts;

    public PersonTexts of(long personId) {
        if (texts == null) {
            texts = read.person(personId, asked.id("before").orElse(Long.MAX_VALUE));
        }
        return texts;
    }

    public String older(PersonTexts shown) {
        return shown.before() == null ? "" : asked.path() + "?before=" + shown.before();
    }

    public String getNewest() {
        return asked.id("before").isEmpty() ? "" : asked.path();
    }
}
