package org.pendopo.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.registry.AddOrganisation;
import org.pendopo.spaces.registry.BrowseOrganisations;
import org.pendopo.spaces.registry.NewOrganisation;
import org.pendopo.spaces.registry.OrganisationKind;
import org.pendopo.spaces.registry.OrganisationRow;

/** The organisations, and the form for another one. */
@Named
@RequestScoped
public class OrganisationsPage {
    private static final String HERE = "/admin/organisations";

    @Inject
    BrowseOrganisations browse;

    @Inject
    AddOrganisation add;

    private @Nullable List<OrganisationRow> rows;
    private String code = "";
    private String name = "";
    private String groupPath = "";
    private OrganisationKind kind = OrganisationKind.UNIT;

    public List<OrganisationRow> getRows() {
        if (rows == null) {
            rows = browse.all();
        }
        return rows;
    }

    public List<OrganisationKind> getKinds() {
        return Arrays.asList(OrganisationKind.values());
    }

    public void add() {
        add.add(new NewOrganisation(code, kind, name, groupPath, null));
        Addresses.done(HERE, "admin.added");
    }

    public void verify(OrganisationRow row) {
        add.verify(row.id());
        Addresses.done(HERE, "admin.verified");
    }

    public void distrust(OrganisationRow row) {
        add.distrust(row.id());
        Addresses.done(HERE, "admin.distrusted");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getGroupPath() {
        return groupPath;
    }

    public void setGroupPath(String typed) {
        groupPath = typed;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind chosen) {
        kind = chosen;
    }
}
