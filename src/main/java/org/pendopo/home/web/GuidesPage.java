package org.pendopo.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.home.Guides;
import org.pendopo.home.HouseTexts.HouseText;
import org.pendopo.shared.web.Visit;

/** The guide of a role: {@code /guides/{role}}; without one, the list of guides. */
@Named
@RequestScoped
public class GuidesPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String role;

    @Inject
    Guides guides;

    @Inject
    Visit visit;

    public boolean isNamed() {
        return role != null && !role.isBlank();
    }

    public HouseText getText() {
        return read(Objects.requireNonNull(role));
    }

    public HouseText read(String of) {
        return guides.read(of, visit.getLanguage());
    }

    public List<String> getRoles() {
        return Guides.ROLES;
    }
}
