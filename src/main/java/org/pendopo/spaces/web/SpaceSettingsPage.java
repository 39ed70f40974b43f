package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Markdown;
import org.pendopo.shared.text.PlainText;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.EditSpace;
import org.pendopo.spaces.MinimumAge;
import org.pendopo.spaces.ReadCreation;
import org.pendopo.spaces.ReadSettings;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.WayIn;
import org.pendopo.spaces.registry.BrowseTerritories;
import org.pendopo.spaces.registry.OrganisationName;
import org.pendopo.spaces.registry.TerritoryChoice;

/** The settings of a space. */
@Named
@RequestScoped
public class SpaceSettingsPage {
    @Inject
    SpacePage page;

    @Inject
    ReadSettings read;

    @Inject
    EditSpace edit;

    @Inject
    ReadCreation creation;

    @Inject
    BrowseTerritories browse;

    private @Nullable SettingsForm form;
    private @Nullable List<TerritoryChoice> territories;
    private @Nullable List<OrganisationName> organisations;
    private String preview = "";

    public SettingsForm getForm() {
        if (form == null) {
            var space = page.getSpace();
            form = new SettingsForm(space.row(), read.of(space.id()));
        }
        return form;
    }

    public void save() {
        var space = page.getSpace();
        edit.edit(space.id(), getForm().settings());
        Addresses.done(space.address() + "/settings", "spaces.saved");
    }

    /** Shows what the long text will look like; nothing is stored. */
    public void show() {
        preview = Markdown.toHtml(PlainText.clean(getForm().getAbout()));
    }

    public String getPreview() {
        return preview;
    }

    public List<Audience> getAudiences() {
        return page.getSpace().kind() == SpaceKind.CLASS ? List.of(Audience.MEMBERS) : Arrays.asList(Audience.values());
    }

    public List<WayIn> getWaysIn() {
        return Arrays.asList(WayIn.values());
    }

    public List<MinimumAge> getAges() {
        return Arrays.asList(MinimumAge.values());
    }

    public List<TerritoryChoice> getTerritories() {
        if (territories == null) {
            territories = browse.choices();
        }
        return territories;
    }

    /** The present one, and those for which the person could make such a space. */
    public List<OrganisationName> getOrganisations() {
        if (organisations == null) {
            organisations = creation.choices(page.getSpace().row());
        }
        return organisations;
    }
}
