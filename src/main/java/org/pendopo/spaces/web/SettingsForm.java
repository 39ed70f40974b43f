package org.pendopo.spaces.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.MinimumAge;
import org.pendopo.spaces.SettingsView;
import org.pendopo.spaces.SpacePlace;
import org.pendopo.spaces.SpaceRow;
import org.pendopo.spaces.SpaceSettings;
import org.pendopo.spaces.SpaceWords;
import org.pendopo.spaces.TakingPart;
import org.pendopo.spaces.WayIn;

/** The fields of the settings, filled from what is stored and then with what was typed. */
public class SettingsForm extends SpaceFields {
    private int version;
    private String about;
    private WayIn wayIn;
    private String answerDue;
    private @Nullable String source;
    private @Nullable String sourceUrl;
    private boolean residentsOnly;
    private @Nullable String residentsOf;
    private MinimumAge minimumAge;

    SettingsForm(SpaceRow space, SettingsView settings) {
        super(space.title(), space.purpose(), Language.of(space.language()).orElse(Language.ID), space.audience());
        setOrganisation(space.organisationId());
        setTerritory(settings.territoryCode());
        version = settings.version();
        about = settings.about();
        wayIn = space.wayIn();
        answerDue = space.answerDue() == null ? "" : space.answerDue().toString();
        source = space.source();
        sourceUrl = space.sourceUrl();
        residentsOnly = settings.residentsOnly();
        residentsOf = settings.residentsOf();
        minimumAge = settings.minimumAge();
    }

    SpaceSettings settings() {
        return new SpaceSettings(
                version,
                new SpaceWords(getTitle(), getPurpose(), about, getLanguage()),
                getAudience(),
                wayIn,
                new SpacePlace(getOrganisation(), getTerritory(), source, sourceUrl, due()),
                new TakingPart(residentsOnly, residentsOf, minimumAge));
    }

    // What is no day is refused as one that is too far away, together with all else that is wrong.
    private @Nullable LocalDate due() {
        var typed = answerDue.strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return LocalDate.MIN;
        }
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int typed) {
        version = typed;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String typed) {
        about = typed;
    }

    public WayIn getWayIn() {
        return wayIn;
    }

    public void setWayIn(WayIn typed) {
        wayIn = typed;
    }

    public String getAnswerDue() {
        return answerDue;
    }

    public void setAnswerDue(String typed) {
        answerDue = typed;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String typed) {
        source = typed;
    }

    public @Nullable String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(@Nullable String typed) {
        sourceUrl = typed;
    }

    public boolean isResidentsOnly() {
        return residentsOnly;
    }

    public void setResidentsOnly(boolean typed) {
        residentsOnly = typed;
    }

    public @Nullable String getResidentsOf() {
        return residentsOf;
    }

    public void setResidentsOf(@Nullable String typed) {
        residentsOf = typed;
    }

    public MinimumAge getMinimumAge() {
        return minimumAge;
    }

    public void setMinimumAge(MinimumAge typed) {
        minimumAge = typed;
    }
}
