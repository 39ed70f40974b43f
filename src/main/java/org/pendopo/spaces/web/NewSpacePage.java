package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
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
    private @Nullable SpaceFields form;
    private Blueprint blueprint = Blueprint.IDEAS_AND_ANSWERS;

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

    public SpaceFields getForm() {
        if (form == null) {
            form = new SpaceFields("", "", visit.getLanguage(), Audience.PUBLIC);
        }
        return form;
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
                getForm().getTitle(),
                getForm().getPurpose(),
                getForm().getLanguage(),
                isPending() ? getForm().getAudience() : null,
                getForm().getOrganisation(),
                getForm().getTerritory()));
        Addresses.done("/space/" + slug + (isConsultation() ? "/settings" : ""), "spaces.created");
    }

    public Blueprint getBlueprint() {
        return blueprint;
    }

    public void setBlueprint(Blueprint chosen) {
        blueprint = chosen;
    }
}
