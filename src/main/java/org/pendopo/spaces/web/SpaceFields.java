package org.pendopo.spaces.web;

import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Audience;

/** What people type of a space, both when they make it and later. */
public class SpaceFields {
    private String title;
    private String purpose;
    private Language language;
    private Audience audience;
    private @Nullable Long organisation;
    private @Nullable String territory;

    SpaceFields(String title, String purpose, Language language, Audience audience) {
        this.title = title;
        this.purpose = purpose;
        this.language = language;
        this.audience = audience;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String typed) {
        purpose = typed;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language chosen) {
        language = chosen;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience chosen) {
        audience = chosen;
    }

    public @Nullable Long getOrganisation() {
        return organisation;
    }

    public final void setOrganisation(@Nullable Long chosen) {
        organisation = chosen;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public final void setTerritory(@Nullable String chosen) {
        territory = chosen;
    }
}
