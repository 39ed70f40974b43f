package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.Visit;
import org.pendopo.spaces.Approval;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.Blueprint;
import org.pendopo.spaces.CreateSpace;
import org.pendopo.spaces.CreationView;
import org.pendopo.spaces.NewSpace;
import org.pendopo.spaces.ReadCreation;
import org.pendopo.spaces.SpaceDefaults;
import org.pendopo.spaces.SpaceKind;

/** The form for a new space, at {@code /new-space?kind=class}. */
@Named
@RequestScoped
public class NewSpacePage {
    @Inject
    HttpServletRequest request;

    @Inject
    ReadCreation read;

    @Inject
    CreateSpace create;

    @Inject
    Visit visit;

    private @Nullable CreationView creation;
    private String title = "";
    private String purpose = "";
    private Blueprint blueprint = Blueprint.IDEAS_AND_ANSWERS;
    private Audience audience = Audience.PUBLIC;
    private @Nullable Language language;
    private @Nullable Long organisation;
    private @Nullable String territory;

    public SpaceKind getKind() {
        var asked = request.getParameter("kind");
        return Arrays.stream(SpaceKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The part of the keys of texts that stands for the kind. */
    public String getWord() {
        return getKind().name().toLowerCase(Locale.ROOT);
    }

    public CreationView getCreation() {
        if (creation == null) {
            creation = read.read(getKind());
        }
        return creation;
    }

    public boolean isConsultation() {
        return SpaceDefaults.of(getKind()).timeline();
    }

    /** Whether an admin has to approve it. */
    public boolean isPending() {
        return SpaceDefaults.of(getKind()).approval() == Approval.PENDING;
    }

    public void create() {
        var slug = create.create(new NewSpace(
                getKind(),
                isConsultation() ? blueprint : null,
                title,
                purpose,
                getLanguage(),
                isPending() ? audience : null,
                organisation,
                territory));
        Addresses.done("/space/" + slug + (isConsultation() ? "/settings" : ""), "spaces.created");
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

    public Blueprint getBlueprint() {
        return blueprint;
    }

    public void setBlueprint(Blueprint chosen) {
        blueprint = chosen;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience chosen) {
        audience = chosen;
    }

    public Language getLanguage() {
        return language == null ? visit.getLanguage() : language;
    }

    public void setLanguage(Language chosen) {
        language = chosen;
    }

    public @Nullable Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable Long chosen) {
        organisation = chosen;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String chosen) {
        territory = chosen;
    }
}
